package saraban.register;

import java.time.LocalDate;
import saraban.thai.Digits;
import saraban.thai.ThaiDate;

/** What a report comes to, in words. */
final class Sums {

  private Sums() {}

  static String of(Report report) {
    long all = report.lines().size();
    return "อธิบายได้ %d จาก %d เลข: หนังสือ %d ยกเลิก %d จองไว้ %d เว้นโดยมีเหตุผล %d อธิบายไม่ได้ %d"
        .formatted(
            all - report.unexplained(),
            all,
            report.letters(),
            report.cancelled(),
            report.reserved(),
            report.empty(),
            report.unexplained());
  }

  static String because(NumberLine.CrossedOut out) {
    return out.because() + out.replacedBy().map(id -> " แทนด้วยเลข " + id.running()).orElse("");
  }

  /** A day of the journal, 2026-06-30, as it is printed. */
  static String day(String iso) {
    return iso.matches("\\d{4}-\\d{2}-\\d{2}")
        ? ThaiDate.brief(LocalDate.parse(iso), Digits.THAI)
        : iso;
  }
}
