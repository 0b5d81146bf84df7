package saraban.journal;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The record of all acts: rows that are only added to, each bearing the hash of those before it.
 *
 * <p>What must hold together goes into one transaction: {@link #append} inside the transaction of
 * the business act is written just before its commit, and not at all if that fails.
 */
public interface Journal {

  /** The hash before the first entry. */
  String BEGINNING = "0".repeat(64);

  /** A journal from the command line; what it records is signed at the next start. */
  static Journal in(JdbcClient database, TransactionTemplate transaction, Clock clock) {
    return new JdbcJournal(database, transaction, clock, () -> "command line", entry -> {});
  }

  /** Records an act with the transaction that is open, or at once if none is. */
  void append(Act act);

  /** The entry at a place. */
  Optional<Entry> at(long place);

  /** What was done to something, first act first. */
  List<Entry> about(String about);

  /** What was done to all things whose name begins so, first act first. */
  List<Entry> aboutAll(String beginning);

  /** The last acts for any of these offices below a place, latest first. */
  List<Entry> latest(List<String> offices, long below, int most);

  /** All entries after a place, in order, as they lie in the database. */
  void each(long after, Consumer<Entry> reader);

  /** The place of the last entry by the head row; 0 if there is none. */
  long length();

  /** The hash of the last entry by the head row. */
  String lastHash();

  /** Hears of each entry once its transaction is committed; told again after a crash. */
  interface Follower {

    /** Must do nothing if it has been told before. */
    void follow(Entry entry);
  }
}
