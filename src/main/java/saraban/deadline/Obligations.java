package saraban.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import saraban.letter.LetterId;

/** What all offices owe each other. */
public interface Obligations {

  Optional<Obligation> find(long id);

  /** All that the recipients of a letter owe to it, in its order, thing by thing. */
  List<Obligation> of(LetterId letter);

  /** The recipients of a letter with the first thing that each owes, in its order. */
  List<Obligation> recipients(LetterId letter);

  /** The first thing that an office owes to a letter; also its place in the cascade. */
  Optional<Obligation> of(LetterId letter, String office);

  /**
   * All that is owed to a letter, most pressing first; none if nothing is asked.
   *
   * @param recipient code of an office, or {@link Obligation#recipient}
   */
  List<Obligation> owed(LetterId letter, String recipient);

  /** Those of an office in a whole matter: to its first letter and to those that passed it on. */
  List<Obligation> ofMatter(LetterId matter, String office);

  /** What any of these offices still owes, most pressing first. */
  List<Obligation> owedBy(List<String> offices, int most);

  /** What happened to it, first thing first. */
  List<Happening> happenings(long obligation);

  /** Closes exactly this one; false if it is closed already. */
  boolean answer(long obligation, LocalDate on, Optional<LetterId> by, String who, Instant now);

  boolean answerInPart(long obligation, String missing, String who, Instant now);

  boolean refuse(long obligation, LocalDate on, String reason, String who, Instant now);

  boolean reopen(long obligation, String reason, String who, Instant now);

  /** Puts the last day off; the old one is kept. */
  boolean extend(long obligation, LocalDate to, String reason, String who, Instant now);

  /** The last day moves for a cause that nobody of them chose. */
  boolean move(long obligation, LocalDate to, String cause, String who, Instant now);

  /** Says that the office passed the letter on by one of its own, whatever else it owes to it. */
  void relayed(long obligation, LetterId relay);

  /** Open ones whose last day lies in a span or was counted over one of its days. */
  List<Obligation> dueOrCountedOver(LocalDate day);

  /** How an obligation's day was counted, if it was. */
  Optional<Counted> counted(long obligation);

  /** So many working days after a day. */
  record Counted(int workingDays, LocalDate from) {}
}
