package saraban.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import saraban.letter.LetterId;

/** What all offices owe each other. */
public interface Obligations {

  Optional<Obligation> find(long id);

  /** Those of the recipients of a letter, in its order. */
  List<Obligation> of(LetterId letter);

  /** The one of an office to a letter. */
  Optional<Obligation> of(LetterId letter, String office);

  /** Those of an office in a whole matter: to its first letter and to those that passed it on. */
  List<Obligation> ofMatter(LetterId matter, String office);

  /** What any of these offices still owes, most pressing first. */
  List<Obligation> owedBy(List<String> offices, int most);

  /** What happened to it, first thing first. */
  List<Happening> happenings(long obligation);

  /**
   * Sets the last day of all who have not answered a letter.
   *
   * @param due empty: an answer is asked, without a day
   */
  void ask(LetterId letter, Asking asking, Optional<LocalDate> due, String by, Instant now);

  /**
   * What is asked and how its day was found.
   *
   * @param what in a few words
   * @param workingDays if the day was counted: so many working days after a day
   * @param countedFrom that day
   */
  record Asking(String what, int workingDays, Optional<LocalDate> countedFrom) {

    public static Asking by(String what) {
      return new Asking(what, 0, Optional.empty());
    }
  }

  /** Closes exactly this one; false if it is closed already. */
  boolean answer(long obligation, LocalDate on, Optional<LetterId> by, String who, Instant now);

  boolean answerInPart(long obligation, String missing, String who, Instant now);

  boolean refuse(long obligation, LocalDate on, String reason, String who, Instant now);

  boolean reopen(long obligation, String reason, String who, Instant now);

  /** Puts the last day off; the old one is kept. */
  boolean extend(long obligation, LocalDate to, String reason, String who, Instant now);

  /** The last day moves for a cause that nobody of them chose. */
  boolean move(long obligation, LocalDate to, String cause, String who, Instant now);

  /** Says that the office passed the letter on by one of its own. */
  void relayed(long obligation, LetterId relay);

  /** Open ones whose last day lies in a span or was counted over one of its days. */
  List<Obligation> dueOrCountedOver(LocalDate day);

  /** How an obligation's day was counted, if it was. */
  Optional<Counted> counted(long obligation);

  /** So many working days after a day. */
  record Counted(int workingDays, LocalDate from) {}
}
