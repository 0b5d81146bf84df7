package saraban.deadline;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import saraban.deadline.Asked.Repeat;

/** How the last day of a demand follows; read from the name of the rule. */
public sealed interface DueRule {

  /** The day is given, or none is. */
  record Given() implements DueRule {}

  /**
   * Counted in working days from a day: a holiday between moves it.
   *
   * @param from is not counted
   */
  record Counted(int workingDays, LocalDate from) implements DueRule {}

  /** Counted from the day on which each recipient got the letter. */
  record FromReceipt(Span span) implements DueRule {}

  /** Again and again. */
  record Repeated(Recurrence recurrence) implements DueRule {}

  Pattern COUNTED =
      Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)(?: \\(not counted\\))? \\+ (\\d{1,3}) working days?");

  Pattern RECEIPT =
      Pattern.compile("(?:receipt date|notice)(?: \\(not counted\\))? \\+ (?<span>\\d{1,3} .+)");

  /** A rule that only explains a day leaves it as given. */
  static DueRule of(String rule) {
    Matcher counted = COUNTED.matcher(rule);
    if (counted.matches()) {
      return counted(counted.group(1), Integer.parseInt(counted.group(2)));
    }
    Matcher receipt = RECEIPT.matcher(rule);
    if (receipt.matches()) {
      return Span.named(receipt.group("span")).<DueRule>map(FromReceipt::new).orElseGet(Given::new);
    }
    return Recurrence.of(rule).<DueRule>map(Repeated::new).orElseGet(Given::new);
  }

  private static DueRule counted(String from, int workingDays) {
    try {
      return new Counted(workingDays, LocalDate.parse(from));
    } catch (DateTimeParseException e) {
      return new Given();
    }
  }

  /** The name of the rule that repeats a day; empty for once. */
  static String repeating(Repeat repeat, LocalDate first) {
    return Recurrence.name(repeat, first);
  }

  /**
   * The name of the rule that counts from each receipt.
   *
   * @param working whether only working days count
   */
  static String fromReceipt(int days, boolean working) {
    Span.Unit unit = working ? Span.Unit.WORKING_DAY : Span.Unit.DAY;
    return "receipt date + " + new Span(days, unit);
  }

  /** In Thai words; empty if the day just is given. */
  default String thai() {
    return switch (this) {
      case Given _ -> "";
      case Counted counted -> new Span(counted.workingDays(), Span.Unit.WORKING_DAY).thai();
      case FromReceipt receipt ->
          "ภายใน %s นับแต่วันที่แต่ละแห่งได้รับหนังสือ".formatted(receipt.span().thai());
      case Repeated repeated -> repeated.recurrence().thai();
    };
  }
}
