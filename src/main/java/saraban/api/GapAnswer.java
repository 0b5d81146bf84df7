package saraban.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import saraban.letter.LetterId;
import saraban.register.NumberLine;
import saraban.register.Report;

/**
 * The report of a book's numbers.
 *
 * @param proven whether every number is explained and nothing is in doubt
 * @param first number that the book gave; {@code note} says where those before it are
 */
record GapAnswer(
    String book,
    boolean proven,
    int first,
    String note,
    long letters,
    long cancelled,
    long reserved,
    long empty,
    long unexplained,
    List<String> doubts,
    List<Line> numbers) {

  /**
   * A number.
   *
   * @param state letter, cancelled, reserved, empty or unexplained
   * @param replacedBy id of the letter in the place of a cancelled one
   */
  record Line(
      int running,
      String id,
      String state,
      Optional<LocalDate> day,
      String number,
      String because,
      Optional<String> replacedBy) {}

  static GapAnswer of(Report report) {
    return new GapAnswer(
        report.book().toString(),
        report.proven(),
        report.first(),
        report.note(),
        report.letters(),
        report.cancelled(),
        report.reserved(),
        report.empty(),
        report.unexplained(),
        report.doubts(),
        report.lines().stream().map(GapAnswer::line).toList());
  }

  private static Line line(NumberLine line) {
    return switch (line) {
      case NumberLine.Given given -> line(given, "letter", given.written(), "", Optional.empty());
      case NumberLine.CrossedOut out ->
          line(out, "cancelled", out.written(), out.because(), out.replacedBy());
      case NumberLine.Kept kept ->
          line(kept, "reserved", "", kept.because() + " (" + kept.holder() + ")", Optional.empty());
      case NumberLine.Empty empty -> line(empty, "empty", "", empty.because(), Optional.empty());
      case NumberLine.Unexplained not -> line(not, "unexplained", "", not.why(), Optional.empty());
    };
  }

  private static Line line(
      NumberLine line, String state, String number, String because, Optional<LetterId> by) {
    return new Line(
        line.number().running(),
        line.number().toString(),
        state,
        line.day(),
        number,
        because,
        by.map(LetterId::toString));
  }
}
