package saraban.dispatch;

import java.time.LocalDate;
import java.util.List;
import saraban.printout.Listing;
import saraban.printout.Listing.Column;
import saraban.thai.Digits;
import saraban.thai.ThaiDate;

/** สมุดส่งหนังสือ with the columns of แบบที่ ๑๖ (ข้อ 46): who takes a letter signs in it. */
final class DeliveryListing {

  private static final List<Column> COLUMNS =
      List.of(
          Column.of("เลขทะเบียน", 45),
          Column.of("จาก", 45),
          Column.of("ถึง", 55),
          Column.of("หน่วยรับ", 45),
          Column.of("ผู้รับ", 32),
          Column.centred("วันและเวลา", 27),
          Column.of("หมายเหตุ", 18));

  private DeliveryListing() {}

  /**
   * @param sender the office whose book it is
   */
  static Listing of(String sender, int year, List<DeliveryBook.Line> lines, LocalDate today) {
    return new Listing(
        "สมุดส่งหนังสือ",
        List.of(sender, "พ.ศ. " + year),
        COLUMNS,
        lines.stream().map(line -> line(sender, line)).toList(),
        List.of("พิมพ์เมื่อ " + ThaiDate.full(today, Digits.THAI)),
        today);
  }

  private static Listing.Line line(String sender, DeliveryBook.Line line) {
    return Listing.Line.of(
        line.number().isEmpty() ? line.letter().toString() : line.number(),
        sender,
        line.addressee(),
        line.unit(),
        line.handedTo(),
        ThaiDate.brief(line.on(), Digits.THAI),
        "ลำดับ " + line.running());
  }
}
