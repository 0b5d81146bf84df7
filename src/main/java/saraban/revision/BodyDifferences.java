package saraban.revision;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import saraban.markup.Markup;
import saraban.thai.Digits;

/** How two bodies differ, paragraph by paragraph. */
final class BodyDifferences {

  private static final String LABEL = "ข้อความ ย่อหน้าที่ %s";

  private static final String NUMBERS = "bodyNumbers";

  private static final Pattern NUMBER =
      Pattern.compile("^(\\(?)(?:[0-9๐-๙]{1,3}(?:\\.[0-9๐-๙]{1,3})*|[ก-ฮ](?=[.)]))([.)]?) ");

  /** Comparing every paragraph with every other takes memory. */
  private static final long MOST_PAIRS = 4_000_000;

  private final String before;
  private final List<Step> steps;

  /** A paragraph on its way from one body to the other; empty where it is not there. */
  private record Step(String before, String after, boolean same) {}

  BodyDifferences(String before, String after) {
    this.before = before;
    this.steps = steps(Markup.texts(before), Markup.texts(after));
  }

  List<Change> changes() {
    List<Change> changes = new ArrayList<>();
    for (int i = 0; i < steps.size(); i++) {
      Step step = steps.get(i);
      if (!step.same()) {
        changes.add(
            new Change(
                "body" + i, LABEL.formatted(Digits.THAI.of(i + 1)), step.before(), step.after()));
      }
    }
    if (changes.isEmpty() && !numbers(true).equals(numbers(false))) {
      changes.add(new Change(NUMBERS, "เลขข้อ", numbers(true), numbers(false)));
    }
    return changes;
  }

  /** The numbers of the items, of one body or the other. */
  private String numbers(boolean old) {
    return steps.stream()
        .map(step -> number(old ? step.before() : step.after()))
        .filter(number -> !number.isEmpty())
        .collect(Collectors.joining(" "));
  }

  private static String number(String text) {
    Matcher number = NUMBER.matcher(text);
    return number.find() ? Digits.ARABIC.of(number.group().strip()) : "";
  }

  /** The body with the changes that somebody took; as typed if it takes none. */
  String take(Collection<String> keys) {
    boolean any = changes().stream().anyMatch(change -> keys.contains(change.key()));
    if (!any) {
      return before;
    }
    List<String> taken = new ArrayList<>();
    for (int i = 0; i < steps.size(); i++) {
      Step step = steps.get(i);
      String text = step.same() || keys.contains("body" + i) ? step.after() : step.before();
      if (!text.isEmpty()) {
        taken.add(text);
      }
    }
    return String.join("\n\n", taken);
  }

  /** The longest common subsequence, then what stands between its paragraphs in pairs. */
  private static List<Step> steps(List<String> before, List<String> after) {
    if ((long) before.size() * after.size() > MOST_PAIRS) {
      return paired(before, after);
    }
    int[][] common = common(before, after);
    List<Step> steps = new ArrayList<>();
    List<String> gone = new ArrayList<>();
    List<String> come = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < before.size() || j < after.size()) {
      boolean both = i < before.size() && j < after.size();
      if (both && alike(before.get(i), after.get(j))) {
        pair(steps, gone, come);
        steps.add(new Step(before.get(i++), after.get(j++), true));
      } else if (j == after.size() || both && common[i + 1][j] >= common[i][j + 1]) {
        gone.add(before.get(i++));
      } else {
        come.add(after.get(j++));
      }
    }
    pair(steps, gone, come);
    return steps;
  }

  /** Bodies too long to look for what moved: paragraph against paragraph. */
  private static List<Step> paired(List<String> before, List<String> after) {
    List<Step> steps = new ArrayList<>();
    for (int i = 0; i < Math.max(before.size(), after.size()); i++) {
      String one = i < before.size() ? before.get(i) : "";
      String other = i < after.size() ? after.get(i) : "";
      steps.add(new Step(one, other, alike(one, other)));
    }
    return steps;
  }

  private static void pair(List<Step> steps, List<String> gone, List<String> come) {
    for (int i = 0; i < Math.max(gone.size(), come.size()); i++) {
      steps.add(
          new Step(i < gone.size() ? gone.get(i) : "", i < come.size() ? come.get(i) : "", false));
    }
    gone.clear();
    come.clear();
  }

  private static int[][] common(List<String> before, List<String> after) {
    int[][] common = new int[before.size() + 1][after.size() + 1];
    for (int i = before.size() - 1; i >= 0; i--) {
      for (int j = after.size() - 1; j >= 0; j--) {
        common[i][j] =
            alike(before.get(i), after.get(j))
                ? common[i + 1][j + 1] + 1
                : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    return common;
  }

  /** The same words; which digits a number has, and how wide a space is, does not matter. */
  private static boolean alike(String one, String other) {
    return bare(one).equals(bare(other));
  }

  private static String bare(String text) {
    String number = NUMBER.matcher(text).replaceFirst("$1#$2 ");
    return number.replaceAll("[\\s\\u00A0]+", " ").strip();
  }
}
