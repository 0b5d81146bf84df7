package saraban.deadline;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import saraban.letter.LetterId;
import saraban.organisation.Office.Level;

/** Counts over the tree of a matter, made by the database: no tree is loaded for them. */
@Repository
public class RollUps {

  /** Done: answered or refused; of those who only take note, registered. */
  private static final String COUNTS =
      "count(*) as total, sum(case when o.kept in ('whole', 'refused') or o.kept = 'nothing' and"
          + " d.state in ('received', 'handed-on', 'answered') then 1 else 0 end) as done, sum(case"
          + " when o.kept in ('open', 'partial') and o.due < :today then 1 else 0 end) as late,"
          + " sum(case when o.kept in ('open', 'partial', 'nothing') and (d.state = 'opened' or"
          + " o.kept <> 'nothing' and d.state in ('received', 'handed-on')) and not (o.kept <>"
          + " 'nothing' and o.due is not null and o.due < :today) then 1 else 0 end) as opened,"
          + " sum(case when d.state in ('opened', 'received', 'handed-on', 'answered') or o.kept in"
          + " ('whole', 'refused', 'partial') then 0 else 1 end) as unopened, sum(case when o.kept"
          + " = 'nothing' then 0 else 1 end) as asked";

  private static final String FROM =
      " from obligation o left join dispatch d on d.letter = o.letter and d.recipient = o.owner"
          + " where o.matter = :matter and o.path like :below";

  private final JdbcClient jdbc;

  RollUps(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * How far some offices have come.
   *
   * @param opened not done and not late, but in somebody's hands
   * @param unopened nobody has looked at it
   * @param asked of how many an answer is asked
   */
  public record Count(int total, int done, int late, int opened, int unopened, int asked) {

    static final Count NONE = new Count(0, 0, 0, 0, 0, 0);

    /** Whole per cent, rounded down: 100 means all. */
    public int percent() {
      return total == 0 ? 0 : done * 100 / total;
    }

    public int left() {
      return total - done;
    }

    public Count plus(Count other) {
      return new Count(
          total + other.total,
          done + other.done,
          late + other.late,
          opened + other.opened,
          unopened + other.unopened,
          asked + other.asked);
    }
  }

  /** The counts of a level. */
  public record OfLevel(Level level, Count count) {}

  /** What stands below an office in a matter, level by level from the top. */
  public List<OfLevel> levels(LetterId matter, String path, LocalDate today) {
    return jdbc
        .sql("select o.level, " + COUNTS + FROM + " group by o.level")
        .param("matter", matter.toString())
        .param("below", path + "_%")
        .param("today", today)
        .query((row, i) -> new OfLevel(Level.valueOf(row.getString("level")), count(row)))
        .list()
        .stream()
        .sorted(java.util.Comparator.comparing(OfLevel::level))
        .toList();
  }

  /**
   * An office right below another one.
   *
   * @param own what itself owes
   * @param state of the letter to it: a code of {@code dispatch.Step}
   * @param below how far those below it are
   */
  public record Child(Obligation own, String state, Count below) {

    /** It has reported, and so have all below it. */
    public boolean done(LocalDate today) {
      return own.on(today).closed() && below.left() == 0;
    }
  }

  /** Those right below an office, with the counts of all below each of them. */
  public List<Child> children(LetterId matter, String path, LocalDate today) {
    String rest = "substring(o.path from " + (path.length() + 1) + ")";
    String child = "substring(" + rest + " from 1 for position('/' in " + rest + "))";
    List<BelowOf> below =
        jdbc.sql("select " + child + " as child, " + COUNTS + FROM + " group by " + child)
            .param("matter", matter.toString())
            .param("below", path + "%/%/")
            .param("today", today)
            .query((row, i) -> new BelowOf(path + row.getString("child"), count(row)))
            .list();
    return jdbc.sql(
            "select o.*, coalesce(d.state, '') as sent"
                + FROM
                + " and o.path not like :deeper order by o.place, o.id")
        .param("matter", matter.toString())
        .param("below", path + "_%")
        .param("deeper", path + "%/%/")
        .query((row, i) -> {
          Obligation own = ObligationRow.obligation(row, i);
          Count count =
              below.stream()
                  .filter(b -> b.path().equals(own.path()))
                  .map(BelowOf::count)
                  .findFirst()
                  .orElse(Count.NONE);
          return new Child(own, row.getString("sent"), count);
        })
        .list();
  }

  private record BelowOf(String path, Count count) {}

  /** A letter that an office sent down the tree, with its place there. */
  public record Asked(LetterId matter, LetterId letter, String path, Optional<LocalDate> due) {}

  /** What an office asked for, latest first. */
  public List<Asked> askedBy(String office, int skip, int most) {
    return jdbc.sql(
            "select matter, letter, min(path) as path, max(due) as due, max(id) as latest"
                + " from obligation where asker = ? group by matter, letter"
                + " order by latest desc limit ? offset ?")
        .params(office, most, skip)
        .query((row, i) ->
            new Asked(
                LetterId.parse(row.getString("matter")).orElseThrow(),
                LetterId.parse(row.getString("letter")).orElseThrow(),
                above(row.getString("path")),
                Optional.ofNullable(row.getObject("due", LocalDate.class))))
        .list();
  }

  /** "dla/krabi/" of "dla/krabi/krabi-ao-luek/". */
  private static String above(String path) {
    return path.substring(0, path.lastIndexOf('/', path.length() - 2) + 1);
  }

  /** Where an office stands in a matter, as asker or as one that is asked. */
  public Optional<String> pathOf(LetterId matter, String office) {
    Optional<String> owes =
        jdbc.sql("select min(path) from obligation where matter = ? and office = ?")
            .params(matter.toString(), office)
            .query(String.class)
            .optional();
    return owes.or(() ->
        jdbc.sql("select min(path) from obligation where matter = ? and asker = ?")
            .params(matter.toString(), office)
            .query(String.class)
            .optional()
            .map(RollUps::above));
  }

  /** All below an office in order of the tree, one by one; for exports of any size. */
  public List<Child> all(LetterId matter, String path) {
    return jdbc.sql("select o.*, coalesce(d.state, '') as sent" + FROM + " order by o.path, o.id")
        .param("matter", matter.toString())
        .param("below", path + "_%")
        .query((row, i) ->
            new Child(ObligationRow.obligation(row, i), row.getString("sent"), Count.NONE))
        .list();
  }

  private static Count count(ResultSet row) throws SQLException {
    return new Count(
        row.getInt("total"),
        row.getInt("done"),
        row.getInt("late"),
        row.getInt("opened"),
        row.getInt("unopened"),
        row.getInt("asked"));
  }
}
