package saraban.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import saraban.letter.ReceivedLetter;
import saraban.printout.Listing;
import saraban.printout.Listing.Column;
import saraban.thai.Digits;
import saraban.thai.ThaiDate;

/** บัญชีแจ้งเวียน: who was shown a letter, and when they ticked รับทราบ; others sign on it. */
final class CirculationListing {

  private static final List<Column> COLUMNS =
      List.of(
          Column.centred("ลำดับที่", 20),
          Column.of("ผู้รับทราบ", 97),
          Column.centred("แจ้งเมื่อ", 45),
          Column.centred("รับทราบเมื่อ", 45),
          Column.of("ลงชื่อ", 60));

  private CirculationListing() {}

  static Listing of(ReceivedLetter letter, List<Circulations.Reader> readers, LocalDate today) {
    List<Listing.Line> rows = new ArrayList<>();
    for (Circulations.Reader reader : readers) {
      rows.add(
          Listing.Line.of(
              Integer.toString(rows.size() + 1),
              reader.holder().name(),
              moment(reader.sentAt()),
              reader.notedAt().map(CirculationListing::moment).orElse(""),
              reader.notedAt().isPresent() ? "รับทราบในระบบ" : ""));
    }
    long noted = readers.stream().filter(reader -> reader.notedAt().isPresent()).count();
    return new Listing(
        "บัญชีแจ้งเวียน",
        List.of(
            "เลขรับ %d ที่ %s จาก %s"
                .formatted(letter.receipt(), letter.number(), letter.letter().from().name()),
            "เรื่อง " + letter.letter().subject()),
        COLUMNS,
        rows,
        List.of(
            "รับทราบแล้ว %d จาก %d ราย".formatted(noted, readers.size()),
            "พิมพ์เมื่อ " + ThaiDate.full(today, Digits.THAI)),
        today);
  }

  private static String moment(Instant at) {
    return ThaiDate.brief(Dates.day(at), Digits.THAI)
        + " "
        + Dates.time(at.atZone(Dates.THAILAND).toLocalTime());
  }
}
