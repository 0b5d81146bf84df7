package saraban.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The journal in the database. Rows are written last in their transaction, so that the one head row
 * is locked for a moment only and never before another lock.
 */
final class JdbcJournal implements Journal {

  private static final int CHUNK = 1000;

  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;
  private final Clock clock;
  private final Supplier<String> origin;
  private final Consumer<Entry> committed;

  JdbcJournal(
      JdbcClient jdbc,
      TransactionTemplate transaction,
      Clock clock,
      Supplier<String> origin,
      Consumer<Entry> committed) {
    this.jdbc = jdbc;
    this.transaction = transaction;
    this.clock = clock;
    this.origin = origin;
    this.committed = committed;
  }

  @Override
  public void append(Act act) {
    String from = origin.get();
    transaction.executeWithoutResult(status ->
        TransactionSynchronizationManager.registerSynchronization(new Writing(act, from)));
  }

  /** An act that waits for the end of its transaction. */
  private final class Writing implements TransactionSynchronization {

    private final Act act;
    private final String from;
    private Optional<Entry> written = Optional.empty();

    Writing(Act act, String from) {
      this.act = act;
      this.from = from;
    }

    @Override
    public void beforeCommit(boolean readOnly) {
      written = Optional.of(write(act, from));
    }

    @Override
    public void afterCommit() {
      written.ifPresent(committed);
    }
  }

  private Entry write(Act act, String from) {
    Head head =
        jdbc.sql("select * from journal_head where id = 1 for update").query(Head::of).single();
    Instant at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    Entry open = new Entry(head.place() + 1, at, act, from, "");
    Entry entry = new Entry(open.place(), at, act, from, open.hashAfter(head.hash()));
    jdbc.sql("insert into journal values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .params(entry.place(), ActLine.time(at), act.by(), act.office(), act.kind(), act.about())
        .params(ActLine.detail(act.detail()), from, entry.hash())
        .update();
    jdbc.sql("update journal_head set place = ?, hash = ? where id = 1")
        .params(entry.place(), entry.hash())
        .update();
    return entry;
  }

  @Override
  public Optional<Entry> at(long place) {
    return jdbc.sql("select * from journal where place = ?")
        .param(place)
        .query(JdbcJournal::entry)
        .optional();
  }

  @Override
  public List<Entry> about(String about) {
    return jdbc.sql("select * from journal where about = ? order by place")
        .param(about)
        .query(JdbcJournal::entry)
        .list();
  }

  @Override
  public List<Entry> aboutAll(String beginning) {
    return jdbc.sql("select * from journal where about like ? order by place")
        .param(beginning.replaceAll("[%_]", "") + "%")
        .query(JdbcJournal::entry)
        .list();
  }

  @Override
  public List<Entry> latest(List<String> offices, long below, int most) {
    return jdbc.sql(
            "select * from journal where office in (:offices) and place < :below"
                + " order by place desc limit :most")
        .param("offices", offices)
        .param("below", below)
        .param("most", most)
        .query(JdbcJournal::entry)
        .list();
  }

  @Override
  public void each(long after, Consumer<Entry> reader) {
    List<Entry> chunk = chunk(after);
    while (!chunk.isEmpty()) {
      chunk.forEach(reader);
      chunk = chunk(chunk.getLast().place());
    }
  }

  private List<Entry> chunk(long after) {
    return jdbc.sql("select * from journal where place > ? order by place limit ?")
        .params(after, CHUNK)
        .query(JdbcJournal::entry)
        .list();
  }

  @Override
  public long length() {
    return head().place();
  }

  @Override
  public String lastHash() {
    return head().hash();
  }

  private Head head() {
    return jdbc.sql("select * from journal_head where id = 1").query(Head::of).single();
  }

  /** The head row. */
  private record Head(long place, String hash) {
    static Head of(ResultSet row, int index) throws SQLException {
      return new Head(row.getLong("place"), row.getString("hash"));
    }
  }

  private static Entry entry(ResultSet row, int index) throws SQLException {
    return new Entry(
        row.getLong("place"),
        ActLine.readTime(row.getString("happened")),
        new Act(
            row.getString("by_whom"),
            row.getString("office"),
            row.getString("kind"),
            row.getString("about"),
            ActLine.readDetail(row.getString("detail"))),
        row.getString("came_from"),
        row.getString("hash"));
  }
}
