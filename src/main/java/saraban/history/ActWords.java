package saraban.history;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import saraban.journal.Act;
import saraban.letter.LetterId;
import saraban.organisation.Office;
import saraban.organisation.Offices;
import saraban.register.BookId;
import saraban.thai.Digits;
import saraban.thai.ThaiDate;

/** Acts in Thai words. */
final class ActWords {

  private static final Map<String, String> KINDS =
      Map.ofEntries(
          Map.entry("issued", "ออกเลข"),
          Map.entry("sent", "ส่ง"),
          Map.entry("carried", "ลงสมุดส่งหนังสือ"),
          Map.entry("redirected", "เปลี่ยนทางส่ง"),
          Map.entry("received", "ลงรับ"),
          Map.entry("routed", "ส่งหน่วยงาน"),
          Map.entry("returned", "ส่งคืน"),
          Map.entry("closed", "ปิดเรื่อง"),
          Map.entry("reopened", "เปิดเรื่องใหม่"),
          Map.entry("taken-back", "เรียกคืน"),
          Map.entry("circulated", "แจ้งเวียน"),
          Map.entry("noted", "รับทราบ"),
          Map.entry("extended", "ขยายกำหนด"),
          Map.entry("refused", "ไม่รับคำตอบ"),
          Map.entry("asked", "ขอคำตอบ"),
          Map.entry("withdrawn", "เลิกขอ"),
          Map.entry("receipt", "บันทึกวันที่ผู้รับได้รับหนังสือ"),
          Map.entry("answered", "บันทึกว่าตอบแล้ว"),
          Map.entry("partly", "บันทึกว่าตอบบางส่วน"),
          Map.entry("holiday-added", "เพิ่มวันหยุด"),
          Map.entry("holiday-called-off", "ยกเลิกวันหยุด"),
          Map.entry("adopted", "รับเข้าบันทึกจากคลัง"),
          Map.entry("cancelled", "ยกเลิก"),
          Map.entry("replaced", "มีหนังสือออกแทน"),
          Map.entry("replaces", "ออกแทนฉบับที่ยกเลิก"),
          Map.entry("reserved", "จองเลข"),
          Map.entry("reservation-lapsed", "เลขจองหมดอายุ"),
          Map.entry("reservation-returned", "คืนเลขจอง"),
          Map.entry("reservation-handed-on", "โอนเลขจอง"),
          Map.entry("explained", "บันทึกเหตุผลของเลข"),
          Map.entry("book-opened", "เปิดสมุด"),
          Map.entry("book-closed", "ปิดสมุด"),
          Map.entry("book-kept-open", "เปิดสมุดต่อ"),
          Map.entry("head-signed-anew", "ลงลายเซ็นท้ายบันทึกใหม่"));

  private static final List<String> SHOWN =
      List.of("because", "words", "note", "number", "name", "detail", "to", "until", "expires");
  private static final int NAMED = 3;

  private final Supplier<Offices> offices;

  ActWords(Supplier<Offices> offices) {
    this.offices = offices;
  }

  /** A kind of another feature is shown as it calls itself. */
  static String of(String kind) {
    return KINDS.getOrDefault(kind, kind);
  }

  /** Who did it, or where it came from, if it was the program itself. */
  static String self(String name) {
    return name.equals("program") ? "ระบบ" : name;
  }

  String about(Act act) {
    String what =
        LetterId.parse(act.about())
            .map(id -> "%s เลข %s ปี %s".formatted(id.series().thai(), id.running(), id.year()))
            .or(() ->
                BookId.parse(act.about())
                    .map(book -> "สมุด%s ปี %s".formatted(book.series().thai(), book.year())))
            .orElse(act.about());
    String details =
        SHOWN.stream()
            .map(name -> said(name, act.detail(name)))
            .filter(text -> !text.isBlank())
            .collect(Collectors.joining(" · "));
    return Digits.THAI.of(
        Stream.of(what, details).filter(t -> !t.isBlank()).collect(Collectors.joining(" · ")));
  }

  private String said(String name, String detail) {
    return switch (name) {
      case "to" -> recipients(detail);
      case "until", "expires" -> detail.isEmpty() ? "" : "ถึง " + day(detail);
      default -> detail;
    };
  }

  private static String day(String iso) {
    try {
      return ThaiDate.brief(LocalDate.parse(iso), Digits.THAI);
    } catch (DateTimeParseException e) {
      return iso;
    }
  }

  /** Codes of offices by their names, and how many more there are. */
  private String recipients(String to) {
    List<String> names =
        Stream.of(to.split(" "))
            .map(code -> offices.get().find(code).map(Office::letterName).orElse(code))
            .toList();
    boolean codes = Stream.of(to.split(" ")).allMatch(c -> offices.get().find(c).isPresent());
    if (!codes || names.size() <= NAMED) {
      return String.join(" ", names);
    }
    return "%s และอีก %d แห่ง"
        .formatted(String.join(" ", names.subList(0, NAMED)), names.size() - NAMED);
  }
}
