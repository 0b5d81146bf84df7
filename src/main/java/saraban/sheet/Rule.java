package saraban.sheet;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** What the reader's program lets somebody type into cells; told in the message otherwise. */
public sealed interface Rule {

  Area area();

  String message();

  /** One of a list, offered as a drop-down. */
  record OneOf(Area area, List<String> choices, String message) implements Rule {}

  /** One of those that stand in other cells, for lists too long to be written into the rule. */
  record OneOfCells(Area area, String sheet, Area list, String message) implements Rule {}

  /** A number between two, or open on a side. */
  record Between(
      Area area,
      Optional<BigDecimal> least,
      Optional<BigDecimal> most,
      boolean whole,
      String message)
      implements Rule {}

  /** A day. */
  record AnyDay(Area area, String message) implements Rule {}

  /** A text of so many characters at most. */
  record NoLonger(Area area, int longest, String message) implements Rule {}
}
