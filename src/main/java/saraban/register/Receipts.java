package saraban.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import saraban.letter.Letter;
import saraban.letter.LetterDate;
import saraban.letter.LetterId;
import saraban.letter.ReceivedLetter;
import saraban.letter.Secrecy;
import saraban.letter.Series;
import saraban.letter.Urgency;

/** The lines of the incoming books (ทะเบียนหนังสือรับ, แบบที่ ๑๓). */
public interface Receipts {

  static Receipts in(JdbcClient database) {
    return new JdbcReceipts(database, Books.in(database));
  }

  /** Enters a letter under the number just locked; in the same transaction. */
  void enter(ReceivedLetter letter);

  /** Takes back a letter that only the archive knows, and its book if need be. */
  void restore(ReceivedLetter letter);

  Optional<Entry> entry(LetterId id);

  /** The lines of a book, by receipt number. */
  List<Entry> entries(String registry, Series series, int year);

  /** The last letters that a registry received, latest first. */
  List<Entry> latest(String registry, int most);

  /** What a registry received under a number of the letter itself, earliest first. */
  List<Entry> numbered(String registry, String number);

  /**
   * A line of an incoming book.
   *
   * @param office that registered the letter
   * @param number of the letter itself: canonical if it is a letter number, else as it stands there
   * @param dated the letter's own date, if it has one
   * @param arrived when it came
   * @param registered when it was entered
   */
  record Entry(
      LetterId id,
      String office,
      String number,
      Optional<LocalDate> dated,
      String from,
      String to,
      String subject,
      Urgency urgency,
      Secrecy secrecy,
      Instant arrived,
      Instant registered,
      String by,
      Optional<LetterId> original,
      String remark) {

    /** The line that a letter has. */
    public static Entry of(ReceivedLetter received) {
      Letter letter = received.letter();
      return new Entry(
          received.id(),
          received.office(),
          received.number(),
          letter.date() instanceof LetterDate.Day(LocalDate day)
              ? Optional.of(day)
              : Optional.empty(),
          letter.from().name(),
          String.join("\n", letter.to()),
          letter.subject(),
          letter.urgency(),
          letter.secrecy(),
          received.arrived(),
          received.registered(),
          received.by(),
          received.original(),
          received.remark());
    }
  }
}
