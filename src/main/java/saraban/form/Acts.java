package saraban.form;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was done about returns; only ever added to. */
@Repository
public class Acts {

  private final JdbcClient jdbc;

  public Acts(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(MatterId matter, String office, Act act) {
    int place =
        jdbc.sql(
                "select coalesce(max(place), 0) + 1 from form_act" + Matters.IS + " and office = ?")
            .params(matter.letter().toString(), matter.form(), office)
            .query(Integer.class)
            .single();
    jdbc.sql("insert into form_act values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .params(matter.letter().toString(), matter.form(), office, place)
        .params(act.kind().name(), act.version(), act.at().atOffset(ZoneOffset.UTC))
        .params(act.by(), act.office(), act.remark())
        .update();
  }

  /** Of one office, in order. */
  public List<Act> of(MatterId matter, String office) {
    return jdbc.sql("select * from form_act" + Matters.IS + " and office = ? order by place")
        .params(matter.letter().toString(), matter.form(), office)
        .query(Acts::act)
        .list();
  }

  /** Of all offices of a matter, by office, each in order. */
  public Map<String, List<Act>> of(MatterId matter) {
    Map<String, List<Act>> acts = new HashMap<>();
    jdbc.sql("select * from form_act" + Matters.IS + " order by office, place")
        .params(matter.letter().toString(), matter.form())
        .query(row -> {
          acts.computeIfAbsent(row.getString("office"), _ -> new ArrayList<>()).add(act(row, 0));
        });
    return acts;
  }

  private static Act act(ResultSet row, int index) throws SQLException {
    return new Act(
        Act.Kind.valueOf(row.getString("act")),
        row.getInt("version"),
        row.getObject("done_at", OffsetDateTime.class).toInstant(),
        row.getString("done_by"),
        row.getString("for_office"),
        row.getString("remark"));
  }
}
