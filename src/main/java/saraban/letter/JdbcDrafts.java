package saraban.letter;

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

/** The drafts in the database, as letter.json. */
@Repository
class JdbcDrafts implements Drafts {

  private final JdbcClient jdbc;

  JdbcDrafts(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public String begin(String office, String by, Letter letter, Instant now) {
    String id = UUID.randomUUID().toString();
    jdbc.sql("insert into draft values (?, ?, ?, ?, ?)")
        .params(id, office, by, LetterFile.json(letter), utc(now))
        .update();
    return id;
  }

  @Override
  public boolean save(String id, String office, Letter letter, Instant now) {
    return jdbc.sql("update draft set content = ?, changed = ? where id = ? and office = ?")
            .params(LetterFile.json(letter), utc(now), id, office)
            .update()
        == 1;
  }

  @Override
  public Optional<Draft> find(String id, String office) {
    return jdbc.sql("select * from draft where id = ? and office = ?")
        .params(id, office)
        .query(JdbcDrafts::draft)
        .optional();
  }

  @Override
  public List<Draft> of(String office) {
    return jdbc.sql("select * from draft where office = ? order by changed desc")
        .param(office)
        .query(JdbcDrafts::draft)
        .list();
  }

  @Override
  public boolean delete(String id, String office) {
    return jdbc.sql("delete from draft where id = ? and office = ?").params(id, office).update()
        == 1;
  }

  private static OffsetDateTime utc(Instant now) {
    return now.atOffset(ZoneOffset.UTC);
  }

  private static Draft draft(ResultSet row, int index) throws SQLException {
    Letter letter = LetterFile.read("draft", row.getString("content"), code -> Optional.empty());
    return new Draft(
        row.getString("id"),
        row.getString("office"),
        row.getString("written_by"),
        letter,
        row.getObject("changed", OffsetDateTime.class).toInstant());
  }
}
