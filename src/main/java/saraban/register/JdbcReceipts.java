package saraban.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import saraban.letter.Letter;
import saraban.letter.LetterDate;
import saraban.letter.LetterId;
import saraban.letter.ReceivedLetter;
import saraban.letter.Secrecy;
import saraban.letter.Series;
import saraban.letter.Urgency;

/** The incoming books in the database. */
@Repository
class JdbcReceipts implements Receipts {

  private static final ZoneId THAILAND = ZoneId.of("Asia/Bangkok");
  private static final String BOOK = " where registry = ? and series = ? and book_year = ?";

  private final JdbcClient jdbc;
  private final Books books;

  JdbcReceipts(JdbcClient jdbc, Books books) {
    this.jdbc = jdbc;
    this.books = books;
  }

  @Override
  public void enter(ReceivedLetter received) {
    books.advance(received.id(), day(received));
    insert(received);
  }

  @Override
  public void restore(ReceivedLetter received) {
    LetterId id = received.id();
    books.restoreBook(id, day(received), received.by());
    if (entry(id).isEmpty()) {
      insert(received);
    }
  }

  private static LocalDate day(ReceivedLetter received) {
    return LocalDate.ofInstant(received.registered(), THAILAND);
  }

  private void insert(ReceivedLetter received) {
    LetterId id = received.id();
    Letter letter = received.letter();
    jdbc.sql(
            "insert into received_entry values"
                + " (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .params(id.registry(), id.series().code(), id.year(), id.running(), received.office())
        .param(received.number())
        .param(dated(letter.date()))
        .params(letter.from().name(), String.join("\n", letter.to()), letter.subject())
        .params(letter.urgency().code(), letter.secrecy().code())
        .params(moment(received.arrived()), moment(received.registered()), received.by())
        .params(received.original().map(LetterId::toString).orElse(""), received.remark())
        .update();
  }

  private static @Nullable LocalDate dated(LetterDate date) {
    return date instanceof LetterDate.Day(LocalDate day) ? day : null;
  }

  private static OffsetDateTime moment(Instant moment) {
    return moment.atOffset(ZoneOffset.UTC);
  }

  @Override
  public Optional<Entry> entry(LetterId id) {
    return jdbc.sql("select * from received_entry" + BOOK + " and running = ?")
        .params(id.registry(), id.series().code(), id.year(), id.running())
        .query(JdbcReceipts::entry)
        .optional();
  }

  @Override
  public List<Entry> entries(String registry, Series series, int year) {
    return jdbc.sql("select * from received_entry" + BOOK + " order by running")
        .params(registry, series.code(), year)
        .query(JdbcReceipts::entry)
        .list();
  }

  @Override
  public List<Entry> latest(String registry, int most) {
    return jdbc.sql(
            "select * from received_entry where registry = ?"
                + " order by registered desc, book_year desc, running desc limit ?")
        .params(registry, most)
        .query(JdbcReceipts::entry)
        .list();
  }

  @Override
  public List<Entry> numbered(String registry, String number) {
    return jdbc.sql(
            "select * from received_entry where registry = ? and reference = ? order by registered")
        .params(registry, number)
        .query(JdbcReceipts::entry)
        .list();
  }

  private static Entry entry(ResultSet row, int index) throws SQLException {
    String urgency = row.getString("urgency");
    String secrecy = row.getString("secrecy");
    return new Entry(
        new LetterId(
            row.getString("registry"),
            row.getInt("book_year"),
            Series.ofCode(row.getString("series")).orElseThrow(),
            row.getInt("running")),
        row.getString("office"),
        row.getString("reference"),
        Optional.ofNullable(row.getObject("dated", LocalDate.class)),
        row.getString("sender"),
        row.getString("addressees"),
        row.getString("subject"),
        Stream.of(Urgency.values()).filter(u -> u.code().equals(urgency)).findAny().orElseThrow(),
        Stream.of(Secrecy.values()).filter(s -> s.code().equals(secrecy)).findAny().orElseThrow(),
        moment(row, "arrived"),
        moment(row, "registered"),
        row.getString("registered_by"),
        LetterId.parse(row.getString("original")),
        row.getString("remark"));
  }

  private static Instant moment(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }
}
