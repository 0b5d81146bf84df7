package saraban.form;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import saraban.letter.LetterId;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What came back, version by version. */
@Repository
public class Returns {

  private static final String OFFICE = Matters.IS + " and office = ?";
  private static final JsonMapper JSON = new JsonMapper();

  private final JdbcClient jdbc;

  public Returns(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The version that the next return of an office gets; locked until the transaction ends. */
  int lockNext(MatterId matter, String office) {
    jdbc.sql("select office from form_recipient" + OFFICE + " for update")
        .params(matter.letter().toString(), matter.form(), office)
        .query(String.class)
        .single();
    return jdbc.sql("select coalesce(max(version), 0) + 1 from form_return" + OFFICE)
        .params(matter.letter().toString(), matter.form(), office)
        .query(Integer.class)
        .single();
  }

  void add(Returned returned) {
    jdbc.sql("insert into form_return values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .params(returned.matter().letter().toString(), returned.matter().form(), returned.office())
        .params(returned.version(), returned.source().name(), returned.fileName())
        .params(returned.sender(), returned.at().atOffset(ZoneOffset.UTC))
        .params(returned.answers().json(), JSON.writeValueAsString(returned.faults()))
        .params(JSON.writeValueAsString(returned.remarks()))
        .update();
  }

  /** All versions of an office, last first. */
  public List<Returned> of(MatterId matter, String office) {
    return jdbc.sql("select * from form_return" + OFFICE + " order by version desc")
        .params(matter.letter().toString(), matter.form(), office)
        .query(Returns::returned)
        .list();
  }

  public Optional<Returned> find(MatterId matter, String office, int version) {
    return jdbc.sql("select * from form_return" + OFFICE + " and version = ?")
        .params(matter.letter().toString(), matter.form(), office, version)
        .query(Returns::returned)
        .optional();
  }

  /**
   * Hands over the returns without faults one by one: of each office the last, or all of them if
   * the form has many answers.
   */
  void counted(Matter matter, Consumer<Returned> each) {
    String last =
        " and version = (select max(l.version) from form_return l where l.letter = r.letter"
            + " and l.form = r.form and l.office = r.office and l.faults = '[]')";
    String sql =
        "select r.* from form_return r where r.letter = ? and r.form = ? and r.faults = '[]'"
            + (matter.form().many() ? "" : last);
    try (Stream<Returned> all =
        jdbc
            .sql(sql)
            .params(matter.id().letter().toString(), matter.id().form())
            .query(Returns::returned)
            .stream()) {
      all.forEach(each);
    }
  }

  /** The last return of an office, in short. */
  public record Last(int version, boolean faulty) {}

  /** The last return of each office of a matter. */
  Map<String, Last> last(MatterId matter) {
    Map<String, Last> last = new HashMap<>();
    jdbc.sql("select office, version, faults from form_return" + Matters.IS + " order by version")
        .params(matter.letter().toString(), matter.form())
        .query(row -> {
          boolean faulty = !row.getString("faults").equals("[]");
          last.put(row.getString("office"), new Last(row.getInt("version"), faulty));
        });
    return last;
  }

  private static Returned returned(ResultSet row, int index) throws SQLException {
    LetterId letter = LetterId.parse(row.getString("letter")).orElseThrow();
    return new Returned(
        new MatterId(letter, row.getString("form")),
        row.getString("office"),
        row.getInt("version"),
        Returned.Source.valueOf(row.getString("source")),
        row.getString("file_name"),
        row.getString("sender"),
        row.getObject("taken_at", OffsetDateTime.class).toInstant(),
        Answers.parse(row.getString("answers")),
        JSON.readValue(row.getString("faults"), new TypeReference<List<Returned.Told>>() {}),
        JSON.readValue(row.getString("remarks"), new TypeReference<List<String>>() {}));
  }
}
