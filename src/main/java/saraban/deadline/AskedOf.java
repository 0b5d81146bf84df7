package saraban.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import saraban.letter.LetterId;

/** What an office asked of those below it, and by when. */
@Repository
public class AskedOf {

  private final JdbcClient jdbc;

  AskedOf(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * A letter that an office sent down the tree, with its place there.
   *
   * @param due the next last day of anybody who has not answered, else the latest of all
   */
  public record Sent(LetterId matter, LetterId letter, String path, Optional<LocalDate> due) {}

  /** What an office asked for, latest first. */
  public List<Sent> letters(String office, int skip, int most) {
    return jdbc.sql(
            "select matter, letter, min(path) as path, coalesce(min(case when kept in ('open',"
                + " 'partial') then due end), max(due)) as due, min(id) as began from obligation"
                + " where asker = ? group by matter, letter order by began desc limit ? offset ?")
        .params(office, most, skip)
        .query((row, i) ->
            new Sent(
                LetterId.parse(row.getString("matter")).orElseThrow(),
                LetterId.parse(row.getString("letter")).orElseThrow(),
                RollUps.above(row.getString("path")),
                Optional.ofNullable(row.getObject("due", LocalDate.class))))
        .list();
  }

  /**
   * A day by which an office awaits something.
   *
   * @param mark tells it from other things that the same letter asks; empty for the first
   */
  public record Awaited(LetterId letter, String mark, String what, LocalDate due) {}

  /** By when an office awaits what it asked of others, latest first; not what each counts alone. */
  public List<Awaited> days(String office, int most) {
    return jdbc.sql(
            "select o.letter, o.what, min(case when o.owner = o.recipient then 0 else o.id end) as"
                + " mark, coalesce(min(case when o.kept in ('open', 'partial') then o.due end),"
                + " max(o.first_due)) as awaited from obligation o left join demand d on d.letter ="
                + " o.letter and d.place = o.demand where o.asker = ? and o.office <> ? and"
                + " o.first_due is not null and coalesce(d.rule, '') not like 'receipt%' and"
                + " coalesce(d.rule, '') not like 'notice%' group by o.letter, o.demand, o.what"
                + " order by awaited desc limit ?")
        .params(office, office, most)
        .query((row, i) ->
            new Awaited(
                LetterId.parse(row.getString("letter")).orElseThrow(),
                row.getLong("mark") == 0 ? "" : "-" + row.getLong("mark"),
                row.getString("what"),
                row.getObject("awaited", LocalDate.class)))
        .list();
  }
}
