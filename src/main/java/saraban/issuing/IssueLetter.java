package saraban.issuing;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import saraban.archive.ArchiveUnwritable;
import saraban.letter.Gaps;
import saraban.letter.IssuedLetter;
import saraban.letter.Letter;
import saraban.letter.LetterId;
import saraban.letter.LetterIssued;

/**
 * Turns a whole draft into a numbered letter in the archive: the only way to a number.
 *
 * <p>The database decides: the letter's folder is whole and on disk, apart, before the commit;
 * after it the folder only moves to its place, now or, if we are stopped in between, at the next
 * start ({@link RecoverArchive}).
 */
@Component
public class IssueLetter {

  private static final Logger LOG = LoggerFactory.getLogger(IssueLetter.class);

  private final NumberLetter number;
  private final SetFiles set;
  private final TransactionTemplate transaction;
  private final ApplicationEventPublisher events;

  IssueLetter(
      NumberLetter number,
      SetFiles set,
      TransactionTemplate transaction,
      ApplicationEventPublisher events) {
    this.number = number;
    this.set = set;
    this.transaction = transaction;
    this.events = events;
  }

  /**
   * Takes the number, sets the letter, files it and enters it in the book, or does nothing at all.
   *
   * @throws LetterNotReady if the letter has gaps
   * @throws NoOpenBook if the book of the letter's year gives no number, or not the reserved one
   * @throws NotIssued if a file cannot be written or the letter cannot be printed
   */
  public Issued issue(Order order) {
    var gaps = Gaps.of(order.letter());
    if (!gaps.isEmpty()) {
      throw new LetterNotReady(gaps);
    }
    return issue(order, set);
  }

  Issued issue(Order order, MakeFiles files) {
    NumberLetter.Taken taken = transaction.execute(status -> number.take(order, files));
    if (!taken.before()) {
      keep(taken);
      announce(taken.letter());
    }
    return new Issued(taken.letter().id(), taken.letter().letter());
  }

  /** The letter is issued already: a folder that cannot move now moves at the next start. */
  private static void keep(NumberLetter.Taken taken) {
    try {
      taken.staged().ifPresent(staged -> staged.keep());
    } catch (ArchiveUnwritable e) {
      LOG.error("Letter {} is issued but its folder could not move", taken.letter().id(), e);
    }
  }

  private void announce(IssuedLetter letter) {
    try {
      events.publishEvent(new LetterIssued(letter));
    } catch (RuntimeException e) {
      LOG.error("A listener failed on letter {}", letter.id(), e);
    }
  }

  /**
   * What to issue.
   *
   * @param letter whole but for its running number
   * @param office code of the office whose letter it is
   * @param by sign-in name of who issues it
   * @param today in Asia/Bangkok
   * @param key of the caller: the same key again gives the same answer; empty if none
   * @param enclosures files that go with it, by the names that its enclosures and its text give
   *     them: "enclosures/1.pdf", "pictures/1.png"
   * @param reserved the number that the office reserved for it; else it gets the next
   * @param replaces the cancelled letter in whose place it stands
   */
  public record Order(
      Letter letter,
      String office,
      String by,
      LocalDate today,
      Optional<String> key,
      Map<String, byte[]> enclosures,
      Optional<LetterId> reserved,
      Optional<LetterId> replaces) {

    public Order(
        Letter letter,
        String office,
        String by,
        LocalDate today,
        Optional<String> key,
        Map<String, byte[]> enclosures) {
      this(letter, office, by, today, key, enclosures, Optional.empty(), Optional.empty());
    }

    public Order(Letter letter, String office, String by, LocalDate today, Optional<String> key) {
      this(letter, office, by, today, key, Map.of());
    }

    /** The same with a reserved number. */
    public Order under(Optional<LetterId> number) {
      return new Order(letter, office, by, today, key, enclosures, number, replaces);
    }

    /** The same in the place of a cancelled letter. */
    public Order replacing(Optional<LetterId> cancelled) {
      return new Order(letter, office, by, today, key, enclosures, reserved, cancelled);
    }
  }

  /** The answer: which letter it has become. */
  public record Issued(LetterId id, Letter letter) {}
}
