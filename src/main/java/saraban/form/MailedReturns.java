package saraban.form;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import saraban.form.TakeReturn.Arrived;
import saraban.form.TakeReturn.Outcome;
import saraban.thai.Digits;

/** What became of the workbooks that came by mail, so that none is lost without a word. */
@Repository
class MailedReturns {

  private static final int LATEST = 30;

  private final JdbcClient jdbc;

  MailedReturns(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * One of them.
   *
   * @param office whose it is; empty if that is not known
   * @param told what became of it, in Thai
   */
  record Mailed(
      String fileName, String sender, Instant at, String office, boolean taken, String told) {}

  void note(Outcome outcome, Arrived arrived) {
    Optional<MatterId> matter = matter(outcome);
    jdbc.sql("insert into form_mailed values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .params(UUID.randomUUID().toString(), matter.map(m -> m.letter().toString()).orElse(""))
        .params(matter.map(MatterId::form).orElse(""), office(outcome))
        .params(cut(outcome.fileName(), 300), cut(arrived.sender(), 300))
        .params(arrived.at().atOffset(ZoneOffset.UTC), taken(outcome), cut(told(outcome), 1000))
        .update();
  }

  private static Optional<MatterId> matter(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Kept kept -> Optional.of(kept.returned().matter());
      case Outcome.Unclear unclear -> Optional.of(unclear.matter());
      case Outcome.Refused _ -> Optional.empty();
    };
  }

  private static String office(Outcome outcome) {
    return outcome instanceof Outcome.Kept kept ? kept.returned().office() : "";
  }

  private static boolean taken(Outcome outcome) {
    return outcome instanceof Outcome.Kept kept && kept.returned().counts();
  }

  private static String told(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Kept kept when kept.returned().counts() ->
          "เก็บเป็นฉบับที่ " + Digits.THAI.of(kept.returned().version());
      case Outcome.Kept kept ->
          "มีที่ต้องแก้ %s ช่อง ยังไม่นับว่าส่ง"
              .formatted(Digits.THAI.of(kept.returned().faults().size()));
      case Outcome.Unclear unclear -> unclear.why() + " รอเลือกหน่วยงาน";
      case Outcome.Refused refused -> refused.message();
    };
  }

  private static String cut(String text, int most) {
    return text.length() <= most ? text : text.substring(0, most);
  }

  /** The latest of a matter. */
  List<Mailed> of(MatterId matter) {
    return jdbc.sql(
            "select * from form_mailed" + Matters.IS + " order by taken_at desc limit " + LATEST)
        .params(matter.letter().toString(), matter.form())
        .query(MailedReturns::mailed)
        .list();
  }

  /** The latest that belong to no matter. */
  List<Mailed> strays() {
    return jdbc.sql(
            "select * from form_mailed where letter = '' order by taken_at desc limit " + LATEST)
        .query(MailedReturns::mailed)
        .list();
  }

  private static Mailed mailed(ResultSet row, int index) throws SQLException {
    return new Mailed(
        row.getString("file_name"),
        row.getString("sender"),
        row.getObject("taken_at", OffsetDateTime.class).toInstant(),
        row.getString("office"),
        row.getBoolean("taken"),
        row.getString("told"));
  }
}
