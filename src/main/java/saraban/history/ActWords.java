package saraban.history;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import saraban.archive.Histories;
import saraban.journal.Act;
import saraban.letter.LetterId;
import saraban.register.BookId;
import saraban.thai.Digits;

/** Acts in Thai words. */
final class ActWords {

  private static final Map<String, String> KINDS =
      Map.ofEntries(
          Map.entry("issued", "ออกเลข"),
          Map.entry("received", "ลงรับ"),
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
      List.of("because", "note", "number", "to", "until", "expires");

  private ActWords() {}

  /** A kind of another feature is shown as it calls itself. */
  static String of(String kind) {
    return KINDS.getOrDefault(kind, kind);
  }

  static String about(Act act) {
    String what =
        LetterId.parse(act.about())
            .map(id -> "%s เลข %s ปี %s".formatted(id.series().thai(), id.running(), id.year()))
            .or(() ->
                BookId.parse(act.about())
                    .map(book -> "สมุด%s ปี %s".formatted(book.series().thai(), book.year())))
            .orElse(act.about());
    String details =
        SHOWN.stream()
            .filter(name -> !name.startsWith(Histories.FILE))
            .map(act::detail)
            .filter(text -> !text.isBlank())
            .collect(Collectors.joining(" · "));
    return Digits.THAI.of(
        Stream.of(what, details).filter(t -> !t.isBlank()).collect(Collectors.joining(" · ")));
  }
}
