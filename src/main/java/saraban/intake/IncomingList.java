package saraban.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import saraban.account.Acting;
import saraban.letter.LetterId;
import saraban.letter.Secrecy;
import saraban.letter.Series;
import saraban.letter.Urgency;
import saraban.thai.Digits;

/** The received letters of a registry by where they stand. */
@Repository
class IncomingList {

  private static final String JOINED =
      " from received_entry e join received_standing s on s.registry = e.registry"
          + " and s.series = e.series and s.book_year = e.book_year and s.running = e.running"
          + " where e.registry = ?";

  private final JdbcClient jdbc;

  IncomingList(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Which of them. */
  enum Show {
    ROUTE("route", "รอส่งหน่วยงาน", " and s.standing = 'to-route'"),
    MINE(
        "mine",
        "อยู่กับฉัน",
        " and s.standing = 'with' and (s.person = ? or s.person = '' and s.unit = ?)"),
    OPEN("open", "กำลังดำเนินการ", " and s.standing = 'with'"),
    CLOSED("closed", "ปิดแล้ว", " and s.standing = 'closed'"),
    ALL("all", "ทั้งหมด", "");

    private final String code;
    private final String thai;
    private final String where;

    Show(String code, String thai, String where) {
      this.code = code;
      this.thai = thai;
      this.where = where;
    }

    public String code() {
      return code;
    }

    public String thai() {
      return thai;
    }

    static Optional<Show> ofCode(String code) {
      return Stream.of(values()).filter(show -> show.code.equals(code)).findAny();
    }
  }

  long count(Acting acting, Show show, String typed) {
    Asked asked = new Asked(acting, show, typed);
    return jdbc.sql("select count(*)" + asked.sql())
        .params(asked.values())
        .query(Long.class)
        .single();
  }

  /** Latest first. */
  List<Line> lines(Acting acting, Show show, String typed, int from, int most) {
    Asked asked = new Asked(acting, show, typed);
    asked.values().add(most);
    asked.values().add(from);
    return jdbc.sql(
            "select e.*, s.standing, s.unit, s.person, s.holder"
                + asked.sql()
                + " order by e.registered desc, e.book_year desc, e.running desc"
                + " limit ? offset ?")
        .params(asked.values())
        .query(IncomingList::line)
        .list();
  }

  /** A question with its values in their order. */
  private record Asked(String sql, List<Object> values) {

    Asked(Acting acting, Show show, String typed) {
      this(
          JOINED + show.where + (typed.isBlank() ? "" : FILTER),
          new ArrayList<>(List.of(acting.office().registry())));
      if (show == Show.MINE) {
        values.add(acting.person().login());
        values.add(acting.office().code());
      }
      if (!typed.isBlank()) {
        String like = "%" + typed.strip().toLowerCase(Locale.ROOT) + "%";
        String arabic = Digits.ARABIC.of(typed.strip());
        values.addAll(List.of(like, like, "%" + arabic + "%", arabic));
      }
    }
  }

  private static final String FILTER =
      " and (lower(e.subject) like ? or lower(e.sender) like ? or e.reference like ?"
          + " or cast(e.running as varchar(12)) = ?)";

  static Line line(ResultSet row, int index) throws SQLException {
    String urgency = row.getString("urgency");
    String secrecy = row.getString("secrecy");
    return new Line(
        new LetterId(
            row.getString("registry"),
            row.getInt("book_year"),
            Series.ofCode(row.getString("series")).orElseThrow(),
            row.getInt("running")),
        row.getString("reference"),
        Optional.ofNullable(row.getObject("dated", LocalDate.class)),
        row.getString("sender"),
        row.getString("subject"),
        Stream.of(Urgency.values()).filter(u -> u.code().equals(urgency)).findAny().orElseThrow(),
        Stream.of(Secrecy.values()).filter(s -> s.code().equals(secrecy)).findAny().orElseThrow(),
        Dates.day(row.getObject("arrived", OffsetDateTime.class).toInstant()),
        Steps.standing(row));
  }

  /** A received letter and where it stands. */
  record Line(
      LetterId id,
      String number,
      Optional<LocalDate> dated,
      String from,
      String subject,
      Urgency urgency,
      Secrecy secrecy,
      LocalDate arrived,
      Standing standing) {

    /** In a sentence. */
    public String thai() {
      return switch (standing) {
        case Standing.ToRoute toRoute -> "รอส่งหน่วยงาน";
        case Standing.With with -> "อยู่กับ" + with.holder().name();
        case Standing.Closed closed -> "ปิดแล้ว";
      };
    }
  }
}
