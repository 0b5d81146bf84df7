package saraban.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import saraban.letter.LetterId;
import saraban.letter.ReferenceNumber;
import saraban.printout.Listing;
import saraban.printout.Listing.Column;
import saraban.printout.Listing.Line;
import saraban.thai.Digits;
import saraban.thai.ThaiDate;

/**
 * ทะเบียนหนังสือรับ and ทะเบียนหนังสือส่ง with the eight columns of แบบที่ ๑๓ and ๑๔ (regulation
 * ข้อ 38, 43).
 */
final class RegisterListing {

  /** The number, the letter's own number, its date and what follows, but for what was done. */
  private static final int LETTER = 6;

  private RegisterListing() {}

  private static List<Column> columns(boolean received) {
    return List.of(
        Column.centred(received ? "เลขทะเบียนรับ" : "เลขทะเบียนส่ง", 18),
        Column.of("ที่", 36),
        Column.centred("ลงวันที่", 28),
        Column.of("จาก", 33),
        Column.of("ถึง", 37),
        Column.of("เรื่อง", 53),
        Column.of("การปฏิบัติ", 40),
        Column.of("หมายเหตุ", 22));
  }

  static Listing of(
      BookId book,
      String office,
      List<RegisterLine> lines,
      Optional<LocalDate> from,
      Optional<LocalDate> to,
      LocalDate today) {
    return new Listing(
        book.series().received() ? "ทะเบียนหนังสือรับ" : "ทะเบียนหนังสือส่ง",
        List.of(office + " สมุด" + book.series().thai(), days(book, from, to)),
        columns(book.series().received()),
        lines.stream().map(RegisterListing::line).toList(),
        List.of("พิมพ์เมื่อ " + full(today)),
        today);
  }

  /** วันที่ … เดือน … พ.ศ. … as the form begins; one day, a period or the whole year. */
  private static String days(BookId book, Optional<LocalDate> from, Optional<LocalDate> to) {
    LocalDate first = from.orElse(LocalDate.of(book.year() - ThaiDate.ERA, 1, 1));
    LocalDate last = to.orElse(LocalDate.of(book.year() - ThaiDate.ERA, 12, 31));
    boolean whole = from.isEmpty() && to.isEmpty();
    if (whole) {
      return "พ.ศ. " + book.year();
    }
    return first.equals(last) ? dated(first) : dated(first) + " ถึง " + dated(last);
  }

  private static String dated(LocalDate day) {
    String[] parts = full(day).split(" ");
    return "วันที่ %s เดือน %s พ.ศ. %s".formatted(parts[0], parts[1], parts[2]);
  }

  private static String full(LocalDate day) {
    return ThaiDate.full(day, Digits.THAI);
  }

  private static Line line(RegisterLine line) {
    return switch (line) {
      case RegisterLine.Letter letter -> letter(letter);
      case RegisterLine.Received received -> received(received.entry(), received.action());
      case RegisterLine.Held held ->
          Line.of(
              Integer.toString(held.number().running()),
              "",
              "",
              held.office(),
              "",
              "จองไว้: " + held.reservation().because(),
              "หมดอายุ " + brief(held.reservation().expires()),
              "");
      case RegisterLine.Empty empty ->
          Line.of(
              Integer.toString(empty.number().running()), "", "", "", "", empty.because(), "", "");
    };
  }

  private static Line letter(RegisterLine.Letter letter) {
    Books.Entry entry = letter.entry();
    List<String> cells =
        List.of(
            Integer.toString(entry.id().running()),
            code(entry.number()),
            brief(entry.dated()),
            entry.from(),
            entry.to(),
            (entry.urgency().thai() + " " + entry.subject()).strip(),
            letter
                .cancelled()
                .map(c -> "ยกเลิก " + brief(c.on()) + " " + c.because())
                .orElse(letter.action()),
            remark(letter));
    return letter.cancelled().isPresent() ? Line.struck(LETTER, cells) : new Line(cells);
  }

  private static Line received(Receipts.Entry entry, String action) {
    return Line.of(
        Integer.toString(entry.id().running()),
        entry.number(),
        entry.dated().map(RegisterListing::brief).orElse(""),
        entry.from(),
        entry.to(),
        (entry.urgency().thai() + " " + entry.subject()).strip(),
        action,
        entry.remark());
  }

  /** What stands before the running number: the code, and ว. */
  private static String code(String number) {
    return ReferenceNumber.find(number)
        .map(reference -> reference.unnumbered().canonical())
        .orElse(number);
  }

  private static String remark(RegisterLine.Letter letter) {
    Optional<String> by = letter.replacement().map(id -> "แทนด้วยเลข " + written(letter, id));
    Optional<String> of = letter.replaces().map(id -> "แทนเลข " + written(letter, id));
    return by.or(() -> of).orElse("");
  }

  private static String written(RegisterLine.Letter letter, LetterId other) {
    boolean sameBook = BookId.of(other).equals(BookId.of(letter.number()));
    return other.running() + (sameBook ? "" : " (" + other.series().thai() + ")");
  }

  private static String brief(LocalDate day) {
    return ThaiDate.brief(day, Digits.THAI);
  }
}
