package saraban.deadline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import saraban.letter.LetterId;
import saraban.letter.Urgency;
import saraban.organisation.Office.Level;

/**
 * What one recipient of a letter owes to its sender.
 *
 * @param matter top letter of the cascade
 * @param letter that asks
 * @param asker code of the office that asks
 * @param office code of the office that owes; empty for a recipient outside the tree
 * @param path codes from the top down to this office: "dla/krabi/krabi-ao-luek/"
 * @param what is asked, in a few words; empty if not said
 * @param due the last day; empty if there is none
 * @param firstDue the last day as it was first set
 * @param relay letter by which the office passed it on
 * @param demand which of the things that the letter asks: {@link Demand#place}
 */
public record Obligation(
    long id,
    LetterId matter,
    LetterId letter,
    String asker,
    String office,
    String name,
    Level level,
    String path,
    String what,
    Optional<LocalDate> due,
    Optional<LocalDate> firstDue,
    Urgency urgency,
    Optional<LetterId> relay,
    int demand,
    Kept kept) {

  /** Most pressing first: what is open by its day, then what was answered last. */
  static final Comparator<Obligation> PRESSING =
      Comparator.<Obligation>comparingInt(o -> o.open() ? 0 : 1)
          .thenComparing(o -> o.open() ? o.due().orElse(LocalDate.MAX) : LocalDate.MAX)
          .thenComparing(Obligation::answered, Comparator.reverseOrder())
          .thenComparing(Obligation::id);

  /** What is kept of its answer. */
  public sealed interface Kept {

    /** Nothing is asked. */
    record Nothing() implements Kept {}

    /** Asked and not answered. */
    record Open() implements Kept {}

    /** In part. */
    record Partial(String missing) implements Kept {}

    /** In whole. */
    record Whole(LocalDate on, Optional<LetterId> by) implements Kept {}

    /** Refused. */
    record Refused(LocalDate on, String reason) implements Kept {}
  }

  public Standing on(LocalDate today) {
    boolean late = due.map(today::isAfter).orElse(false);
    return switch (kept) {
      case Kept.Nothing nothing -> new Standing.NothingAsked();
      case Kept.Open open when late ->
          new Standing.Late(ChronoUnit.DAYS.between(due.orElseThrow(), today));
      case Kept.Open open -> new Standing.Open();
      case Kept.Partial partial -> new Standing.Partial(partial.missing(), late);
      case Kept.Whole whole ->
          new Standing.Answered(
              whole.on(), due.map(day -> whole.on().isAfter(day)).orElse(false), whole.by());
      case Kept.Refused refused -> new Standing.Refused(refused.on(), refused.reason());
    };
  }

  /** Names who owes within the letter, also where it is not in the tree. */
  public String recipient() {
    return recipient(office, name);
  }

  static String recipient(String office, String name) {
    return office.isEmpty() ? "=" + name : office;
  }

  /** Whether something is still to come. */
  public boolean open() {
    return kept instanceof Kept.Open || kept instanceof Kept.Partial;
  }

  /** The letter that answered it. */
  public Optional<LetterId> answer() {
    return kept instanceof Kept.Whole whole ? whole.by() : Optional.empty();
  }

  private LocalDate answered() {
    return switch (kept) {
      case Kept.Whole whole -> whole.on();
      case Kept.Refused refused -> refused.on();
      case Kept.Nothing _, Kept.Open _, Kept.Partial _ -> LocalDate.MIN;
    };
  }

  /** Whether its day was put off or moved. */
  public boolean moved() {
    return !due.equals(firstDue);
  }
}
