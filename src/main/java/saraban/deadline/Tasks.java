package saraban.deadline;

import java.util.List;

/** Reads what each deadline of a text is for, in order of the text. */
final class Tasks {

  private static final int FAR = 400;

  private final Skeleton text;
  private final List<Found> all;
  private int next;
  private int end;
  private Task last = Task.NONE;
  private int lastAt;

  /**
   * @param all every deadline of the text, also those nobody asks for
   */
  Tasks(Skeleton text, List<Found> all) {
    this.text = text;
    this.all = all;
  }

  /** Of the deadlines one after the other. */
  Task of(Found found) {
    Clause clause = new Clause(text, from(found), found);
    int paragraph = text.paragraphStart(found.clause());
    boolean near = lastAt >= text.paragraphStart(paragraph - 1);
    Task before = near ? last : Task.NONE;
    String system = new OutsideSystem(text, found, clause.from()).name(before.system());
    last = new Task(Wording.behind(before.what(), clause), clause.whom(), system);
    lastAt = found.start();
    return last;
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
