package saraban.deadline;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import saraban.letter.LetterId;
import saraban.organisation.Office.Level;

/** Counts over the tree of a matter, made by the database: no tree is loaded for them. */
@Repository
public class RollUps {

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

  /**
   * A part of a matter.
   *
   * @param demand place of the only thing to look at; 0: all that is asked
   * @param path of the office below which it lies
   */
  public record Part(LetterId matter, int demand, String path) {

    public Part below(String other) {
      return new Part(matter, demand, other);
    }
  }

  /** What stands below an office in a matter, level by level from the top. */
  public List<OfLevel> levels(Part part, LocalDate today) {
    return about(
            part,
            part.path() + "_%",
            "select p.level, " + RollUpSql.COUNTS + offices(part) + " group by p.level")
        .param("today", today)
        .query((row, i) -> new OfLevel(Level.valueOf(row.getString("level")), count(row)))
        .list()
        .stream()
        .sorted(Comparator.comparing(OfLevel::level))
        .toList();
  }

  /** Where every office owes one thing, as mostly, no rows are put together. */
  private String offices(Part part) {
    String matter = part.matter().toString();
    boolean one = jdbc.sql(RollUpSql.SEVERAL).params(matter, matter).query().listOfRows().isEmpty();
    return RollUpSql.offices(!one);
  }

  private JdbcClient.StatementSpec about(Part part, String below, String sql) {
    return jdbc.sql(sql)
        .param("matter", part.matter().toString())
        .param("demand", part.demand())
        .param("below", below);
  }

  /**
   * An office right below another one.
   *
   * @param owed what itself owes, most pressing first; never empty
   * @param state of the letter to it: a code of {@code dispatch.Step}
   * @param below how far those below it are
   */
  public record Child(List<Obligation> owed, String state, Count below) {

    /** The most pressing. */
    public Obligation own() {
      return owed.getFirst();
    }

    /** It has reported, and so have all below it. */
    public boolean done(LocalDate today) {
      return closed(today) && below.left() == 0;
    }

    /** It has reported all that it owes. */
    public boolean closed(LocalDate today) {
      return owed.stream().allMatch(o -> o.on(today).closed());
    }
  }

  /** Those right below an office, with the counts of all below each of them. */
  public List<Child> children(Part part, LocalDate today) {
    String rest = "substring(p.path from " + (part.path().length() + 1) + ")";
    String child = "substring(" + rest + " from 1 for position('/' in " + rest + "))";
    Map<String, Count> below = new HashMap<>();
    about(
            part,
            part.path() + "%/%/",
            "select "
                + child
                + " as child, "
                + RollUpSql.COUNTS
                + offices(part)
                + " group by "
                + child)
        .param("today", today)
        .query(row -> {
          below.put(part.path() + row.getString("child"), count(row));
        });
    String own = RollUpSql.OWED + " and o.path not like :deeper order by o.place, o.id";
    return offices(
        about(part, part.path() + "_%", own).param("deeper", part.path() + "%/%/"), below);
  }

  /** All below an office in order of the tree; for exports of any size. */
  public List<Child> all(Part part) {
    String sql = RollUpSql.OWED + " order by o.path, o.demand, o.id";
    return offices(about(part, part.path() + "_%", sql), Map.of());
  }

  private static List<Child> offices(JdbcClient.StatementSpec owed, Map<String, Count> below) {
    Map<String, List<Row>> offices = new LinkedHashMap<>();
    owed.query(RollUps::row)
        .list()
        .forEach(
            row -> offices.computeIfAbsent(row.owed().path(), _ -> new ArrayList<>()).add(row));
    return offices.entrySet().stream()
        .map(of -> child(of.getValue(), below.getOrDefault(of.getKey(), Count.NONE)))
        .toList();
  }

  private static Child child(List<Row> rows, Count below) {
    List<Obligation> owed = rows.stream().map(Row::owed).sorted(Obligation.PRESSING).toList();
    return new Child(owed, rows.getFirst().state(), below);
  }

  /** An obligation with the state of the letter to its office. */
  private record Row(Obligation owed, String state) {}

  private static Row row(ResultSet row, int index) throws SQLException {
    return new Row(ObligationRow.obligation(row, index), row.getString("sent"));
  }

  /** "dla/krabi/" of "dla/krabi/krabi-ao-luek/". */
  static String above(String path) {
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
