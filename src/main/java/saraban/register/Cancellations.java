package saraban.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import saraban.letter.LetterId;

/** Which letters are cancelled, and which letter stands in whose place. */
public interface Cancellations {

  static Cancellations in(JdbcClient database) {
    return new JdbcCancellations(database);
  }

  /** Crosses a number out; once. */
  void cancel(Cancelled cancelled);

  Optional<Cancelled> find(LetterId letter);

  List<Cancelled> of(BookId book);

  void replace(LetterId old, LetterId by);

  /** What stands in the place of a cancelled letter. */
  Optional<LetterId> replacementOf(LetterId old);

  /** The cancelled letters in whose place this one stands. */
  List<LetterId> replacedBy(LetterId letter);

  /** Old letter and new one, for all letters of a book on either side. */
  Map<LetterId, LetterId> replacements(BookId book);

  /**
   * A letter whose number stays in the book, crossed out.
   *
   * @param on day of the act
   * @param by sign-in name
   */
  record Cancelled(LetterId letter, LocalDate on, String by, String because) {}
}
