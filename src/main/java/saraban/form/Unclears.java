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
import saraban.letter.LetterId;
import saraban.organisation.Office;

/** Workbooks whose office is not certain. */
@Repository
class Unclears {

  private final JdbcClient jdbc;
  private final ReturnFiles files;

  Unclears(JdbcClient jdbc, ReturnFiles files) {
    this.jdbc = jdbc;
    this.files = files;
  }

  /**
   * One of them.
   *
   * @param proposals codes of offices, likeliest first
   */
  record Unclear(
      String id,
      MatterId matter,
      String fileName,
      String sender,
      Instant at,
      String why,
      List<String> proposals) {}

  String keep(MatchReturn.Match.Unsure unsure, TakeReturn.Arrived arrived) {
    String id = UUID.randomUUID().toString();
    files.keepUnclear(id, arrived.file());
    String proposals = String.join(" ", unsure.proposals().stream().map(Office::code).toList());
    jdbc.sql("insert into form_unclear values (?, ?, ?, ?, ?, ?, ?, ?)")
        .params(id, unsure.matter().id().letter().toString(), unsure.matter().id().form())
        .params(arrived.fileName(), arrived.sender(), arrived.at().atOffset(ZoneOffset.UTC))
        .params(unsure.why(), proposals)
        .update();
    return id;
  }

  List<Unclear> of(MatterId matter) {
    return jdbc.sql("select * from form_unclear" + Matters.IS + " order by taken_at")
        .params(matter.letter().toString(), matter.form())
        .query(Unclears::unclear)
        .list();
  }

  Optional<Unclear> find(String id) {
    return jdbc.sql("select * from form_unclear where id = ?")
        .param(id)
        .query(Unclears::unclear)
        .optional();
  }

  /** True if it was still there: of two who choose at once only one does. */
  boolean remove(String id) {
    return jdbc.sql("delete from form_unclear where id = ?").param(id).update() == 1;
  }

  private static Unclear unclear(ResultSet row, int index) throws SQLException {
    LetterId letter = LetterId.parse(row.getString("letter")).orElseThrow();
    return new Unclear(
        row.getString("id"),
        new MatterId(letter, row.getString("form")),
        row.getString("file_name"),
        row.getString("sender"),
        row.getObject("taken_at", OffsetDateTime.class).toInstant(),
        row.getString("why"),
        List.of(row.getString("proposals").strip().split("\\s+")));
  }
}
