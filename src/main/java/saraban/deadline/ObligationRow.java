package saraban.deadline;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.stream.Stream;
import saraban.letter.LetterId;
import saraban.letter.Urgency;
import saraban.organisation.Office.Level;

/** Rows of obligations and of what happened to them, read. */
final class ObligationRow {

  private ObligationRow() {}

  static Obligation obligation(ResultSet row, int index) throws SQLException {
    String urgency = row.getString("urgency");
    return new Obligation(
        row.getLong("id"),
        LetterId.parse(row.getString("matter")).orElseThrow(),
        LetterId.parse(row.getString("letter")).orElseThrow(),
        row.getString("asker"),
        row.getString("office"),
        row.getString("name"),
        Level.valueOf(row.getString("level")),
        row.getString("path"),
        row.getString("what"),
        day(row, "due"),
        day(row, "first_due"),
        Stream.of(Urgency.values()).filter(u -> u.code().equals(urgency)).findAny().orElseThrow(),
        LetterId.parse(row.getString("relay")),
        row.getInt("demand"),
        kept(row));
  }

  private static Obligation.Kept kept(ResultSet row) throws SQLException {
    return switch (row.getString("kept")) {
      case "nothing" -> new Obligation.Kept.Nothing();
      case "open" -> new Obligation.Kept.Open();
      case "partial" -> new Obligation.Kept.Partial(row.getString("note"));
      case "whole" ->
          new Obligation.Kept.Whole(
              day(row, "answered").orElseThrow(), LetterId.parse(row.getString("answer")));
      case "refused" ->
          new Obligation.Kept.Refused(day(row, "answered").orElseThrow(), row.getString("note"));
      default -> throw new IllegalStateException("unknown: " + row.getString("kept"));
    };
  }

  private static Optional<LocalDate> day(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getObject(column, LocalDate.class));
  }

  static Happening happening(ResultSet row, int index) throws SQLException {
    return new Happening(
        Happening.Kind.valueOf(row.getString("kind")),
        row.getObject("happened_at", OffsetDateTime.class).toInstant(),
        row.getString("done_by"),
        row.getString("detail"),
        day(row, "day_before"),
        day(row, "day_after"));
  }
}
