package saraban.deadline;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import saraban.thai.Digits;
import saraban.thai.NumberWords;

/** A number of days, weeks, months…; prints as in a rule: "15 days". */
public record Span(int count, Unit unit) {

  /** What is counted. */
  public enum Unit {
    HOUR("hour", "ชั่วโมง"),
    DAY("day", "วัน"),
    WORKING_DAY("working day", "วันทำการ"),
    WEEK("week", "สัปดาห์"),
    MONTH("month", "เดือน"),
    YEAR("year", "ปี");

    private final String english;
    private final String thai;

    Unit(String english, String thai) {
      this.english = english;
      this.thai = thai;
    }
  }

  private static final Pattern NAME = Pattern.compile("(\\d{1,3}) ([a-z ]+?)s?");

  /** As it prints: "15 days". */
  static Optional<Span> named(String name) {
    Matcher match = NAME.matcher(name);
    return match.matches()
        ? Stream.of(Unit.values())
            .filter(unit -> unit.english.equals(match.group(2)))
            .map(unit -> new Span(Integer.parseInt(match.group(1)), unit))
            .findAny()
        : Optional.empty();
  }

  /** "๑๕ วัน". */
  String thai() {
    return Digits.THAI.of(count) + " " + unit.thai;
  }

  /** From groups n or w, and unit. */
  static Optional<Span> of(Matcher match) {
    OptionalInt count =
        match.group("n") != null
            ? OptionalInt.of(Integer.parseInt(match.group("n")))
            : NumberWords.read(match.group("w"));
    return count.isEmpty() || count.getAsInt() == 0
        ? Optional.empty()
        : Optional.of(
            new Span(
                count.getAsInt(), unit(Optional.ofNullable(match.group("unit")).orElse("วัน"))));
  }

  private static Unit unit(String thai) {
    return switch (thai) {
      case "วัน" -> Unit.DAY;
      case "เดือน" -> Unit.MONTH;
      case "ปี" -> Unit.YEAR;
      default ->
          thai.startsWith("วัน") ? Unit.WORKING_DAY : thai.startsWith("ส") ? Unit.WEEK : Unit.HOUR;
    };
  }

  LocalDate after(LocalDate day, LetterDays days) {
    return moved(day, count, days);
  }

  LocalDate before(LocalDate day, LetterDays days) {
    return moved(day, -count, days);
  }

  private LocalDate moved(LocalDate day, int by, LetterDays days) {
    return switch (unit) {
      case HOUR -> day.plusDays(Math.ceilDiv(by, 24));
      case DAY -> day.plusDays(by);
      case WORKING_DAY -> days.working().plus(day, by, days.province());
      case WEEK -> day.plusWeeks(by);
      case MONTH -> day.plusMonths(by);
      case YEAR -> day.plusYears(by);
    };
  }

  @Override
  public String toString() {
    return count + " " + unit.english + (count == 1 ? "" : "s");
  }
}
