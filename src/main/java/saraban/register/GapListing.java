package saraban.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import saraban.printout.Listing;
import saraban.printout.Listing.Column;
import saraban.printout.Listing.Line;
import saraban.thai.Digits;
import saraban.thai.ThaiDate;

/** The report of a book's numbers on paper. */
final class GapListing {

  private static final List<Column> COLUMNS =
      List.of(
          Column.centred("เลข", 20),
          Column.centred("วันที่", 28),
          Column.of("เป็น", 32),
          Column.of("เลขที่หนังสือ", 50),
          Column.of("คำอธิบาย", 137));

  private GapListing() {}

  static Listing of(Report report, Names names, LocalDate today) {
    List<Line> rows = new ArrayList<>();
    if (report.first() > 1) {
      rows.add(Line.of("1–" + (report.first() - 1), "", "ก่อนเปิดสมุด", "", report.note()));
    }
    report.lines().forEach(line -> rows.add(line(line, names)));
    return new Listing(
        "รายงานเลขในสมุด",
        List.of(
            "%s สมุด%s พ.ศ. %d"
                .formatted(
                    names.keeper(report.book()),
                    report.book().series().thai(),
                    report.book().year()),
            Sums.of(report)),
        COLUMNS,
        rows,
        foot(report, today),
        today);
  }

  private static List<String> foot(Report report, LocalDate today) {
    List<String> foot = new ArrayList<>(report.doubts());
    foot.add(
        report.proven()
            ? "คำนวณใหม่จากบันทึกการปฏิบัติและคลังหนังสือ ทุกเลขมีคำอธิบาย"
            : "รายงานนี้ยังพิสูจน์ไม่ได้ว่าทุกเลขถูกต้อง");
    foot.add("พิมพ์เมื่อ " + ThaiDate.full(today, Digits.THAI));
    return foot;
  }

  private static Line line(NumberLine line, Names names) {
    String number = Integer.toString(line.number().running());
    String day = line.day().map(d -> ThaiDate.brief(d, Digits.THAI)).orElse("");
    return switch (line) {
      case NumberLine.Given given -> Line.of(number, day, "หนังสือ", given.written(), "");
      case NumberLine.CrossedOut out ->
          Line.struck(1, List.of(number, day, "ยกเลิก", out.written(), Sums.because(out)));
      case NumberLine.Kept kept ->
          Line.of(
              number,
              day,
              "จองไว้",
              "",
              "%s โดย %s หมดอายุ %s"
                  .formatted(
                      kept.because(), names.person(kept.holder()), Sums.day(kept.expires())));
      case NumberLine.Empty empty -> Line.of(number, day, "เว้นโดยมีเหตุผล", "", empty.because());
      case NumberLine.Unexplained unexplained ->
          Line.fault(number, day, "อธิบายไม่ได้", "", unexplained.why());
    };
  }
}
