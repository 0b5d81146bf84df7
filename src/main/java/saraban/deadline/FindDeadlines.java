package saraban.deadline;

import java.util.List;

/** Finds what a letter asks for and by when: proposals that a clerk confirms. */
public final class FindDeadlines {

  /** One entry for each thing asked, in order of the text; none for other dates. */
  public List<Asked> in(String text, LetterDays days) {
    Skeleton skeleton = new Skeleton(text);
    Context context = new Context(skeleton, days);
    List<Found> all = new Triggers(skeleton, days).all();
    List<Found> judged = all.stream().flatMap(f -> context.judged(f).stream()).toList();
    List<Found> found =
        judged.isEmpty()
            ? all.stream().flatMap(f -> context.mistyped(f).stream()).toList()
            : judged;
    Tasks tasks = new Tasks(skeleton, all, found);
    boolean asks = found.stream().anyMatch(f -> !f.told());
    boolean outright = found.stream().anyMatch(context::outright);
    return found.stream()
        .filter(each -> !(each.told() && asks))
        .filter(each -> !context.repeats(each, found) && !context.ofTheWriter(each, found))
        .filter(each -> !(outright && context.supposed(each)))
        .map(each -> asked(skeleton, tasks.of(each), each))
        .toList();
  }

  private static Asked asked(Skeleton text, Task task, Found found) {
    Tail tail = found.tail();
    return new Asked(
        tail.date(),
        tail.rule(),
        text.quote(found.start(), found.end()),
        tail.sure(),
        tail.repeat(),
        task.what(),
        task.whom(),
        task.system());
  }
}
