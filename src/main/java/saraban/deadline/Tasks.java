package saraban.deadline;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads what each deadline of a text is for, in order of the text. */
final class Tasks {

  private static final int FAR = 400;
  private static final int LIST = 1500;

  /** "ดังนี้" at the end of a paragraph of a skeleton. */
  private static final String FOLLOWS = "ดังนี\n";

  private static final Pattern AND = Skeleton.pattern("(?:และ|พร้อม(?:ทั้ง)?|รวมทั้ง)");

  private final Skeleton text;
  private final List<Found> all;
  private int next;
  private int end;
  private Task last = Task.NONE;
  private int lastAt;

  /**
   * @param all every deadline of the text, also those nobody asks for
   * @param asked those that somebody asks for
   */
  Tasks(Skeleton text, List<Found> all, List<Found> asked) {
    this.text = text;
    Set<Integer> starts = asked.stream().map(Found::start).collect(Collectors.toSet());
    this.all = all.stream().filter(f -> starts.contains(f.start()) || !vague(f.tail())).toList();
  }

  /** "ไม่เกิน ๖ เดือน": may stand within what is asked. */
  private static boolean vague(Tail tail) {
    return !tail.sure() && tail.rule().filter(rule -> rule.contains(" + ")).isPresent();
  }

  /** Of the deadlines one after the other. */
  Task of(Found found) {
    Clause clause = new Clause(text, from(found), found);
    int paragraph = text.paragraphStart(found.clause());
    boolean near = lastAt >= text.paragraphStart(paragraph - 1);
    Task before = near ? last : Task.NONE;
    String system = new OutsideSystem(text, found, clause.from()).name(before.system());
    String whom = clause.whom().isEmpty() ? whom(found, clause, near) : clause.whom();
    last = new Task(Wording.behind(before.what(), clause), whom, system);
    lastAt = found.start();
    return last;
  }

  /** "ให้อำเภอ… ภายใน… และ…": who is asked first is asked on. */
  private String whom(Found found, Clause clause, boolean near) {
    boolean on = near && !clause.asks() && text.within(AND, end, text.length()).lookingAt();
    return on ? last.whom() : whomOfTheList(found);
  }

  /** "ขอให้อำเภอดำเนินการ ดังนี้": of every item of the list. */
  private String whomOfTheList(Found found) {
    int item = text.paragraphStart(found.clause());
    if (!text.within(TaskWords.ITEM, item, found.clause()).lookingAt()) {
      return "";
    }
    int end = text.chars().lastIndexOf(FOLLOWS, item);
    return end < 0 || item - end > LIST
        ? ""
        : new Clause(text, text.paragraphStart(end), found.from(end)).whom();
  }

  /** Where the words that belong to the deadlines before end. */
  private int from(Found found) {
    while (next < all.size() && all.get(next).end() <= found.clause()) {
      end = Math.max(end, all.get(next).end());
      next++;
    }
    int start = Math.max(end, text.paragraphStart(found.clause()));
    int far = found.clause() - FAR;
    return start >= far ? start : text.wordEnd(far);
  }
}
