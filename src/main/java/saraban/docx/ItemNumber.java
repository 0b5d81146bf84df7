package saraban.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number of an item as Word counts it: ๑. is 1 in the format thaiNumbers with the text "%1.".
 *
 * @param format of Word
 * @param numbers one for each level down to the item's own
 * @param text of Word: "%1.%2", "(%2)"
 */
record ItemNumber(String format, List<Integer> numbers, String text) {

  /** Thai letters as Word counts them. */
  static final String LETTERS = "กขคงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรลวศษสหฬอฮ";

  private static final Pattern FORM =
      Pattern.compile(
          "(?<open>\\(?)(?:(?<numbers>[0-9๐-๙]{1,4}(?:\\.[0-9๐-๙]{1,4})*)|(?<letter>[ก-ฮ]))(?<close>[.)]?)");

  /**
   * @return nothing if Word cannot count so
   */
  static Optional<ItemNumber> of(String marker, int level) {
    Matcher form = FORM.matcher(marker.strip());
    if (!form.matches()) {
      return Optional.empty();
    }
    List<Integer> numbers = numbers(form);
    boolean outline = numbers.size() > 1;
    if (outline && numbers.size() != level + 1 || numbers.contains(0)) {
      return Optional.empty();
    }
    String own = "%" + (level + 1);
    String text = outline ? outline(numbers.size()) : own;
    return Optional.of(
        new ItemNumber(format(form), numbers, form.group("open") + text + form.group("close")));
  }

  private static List<Integer> numbers(Matcher form) {
    if (form.group("letter") != null) {
      return List.of(LETTERS.indexOf(form.group("letter")) + 1);
    }
    List<Integer> numbers = new ArrayList<>();
    for (String part : form.group("numbers").split("\\.")) {
      numbers.add(Integer.parseInt(part));
    }
    return List.copyOf(numbers);
  }

  private static String outline(int levels) {
    StringBuilder text = new StringBuilder();
    for (int i = 1; i <= levels; i++) {
      text.append(i == 1 ? "" : ".").append('%').append(i);
    }
    return text.toString();
  }

  private static String format(Matcher form) {
    if (form.group("letter") != null) {
      return "thaiLetters";
    }
    return form.group("numbers").charAt(0) >= '๐' ? "thaiNumbers" : "decimal";
  }

  int own() {
    return numbers.getLast();
  }
}
