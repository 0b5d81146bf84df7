package saraban.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.util.MultiValueMap;
import saraban.calendar.AnnouncedDay;
import saraban.calendar.Holiday.Kind;
import saraban.calendar.LateHoliday;
import saraban.thai.Digits;
import saraban.thai.NotADate;
import saraban.thai.ThaiDate;

/** The form of holidays to add: a row a day, and whose decision it is. */
record LateHolidays(MultiValueMap<String, String> typed) {

  /**
   * A row as it stands in the form.
   *
   * @param off true where the day is called off
   * @param sure false if the reader doubts the day
   */
  record Row(
      boolean take,
      String day,
      String weekday,
      String name,
      String kind,
      String where,
      boolean off,
      String quote,
      boolean sure) {}

  /** A row for each day that an announcement speaks of. */
  static Row row(AnnouncedDay day) {
    return new Row(
        true,
        ThaiDate.brief(day.day(), Digits.THAI),
        ThaiDate.weekday(day.day()),
        day.name(),
        day.kind().name(),
        day.where(),
        day.calledOff(),
        day.quote(),
        day.sure());
  }

  String source() {
    return at("source", 0);
  }

  List<Row> rows() {
    return IntStream.range(0, typed.getOrDefault("day", List.of()).size())
        .mapToObj(i ->
            new Row(
                typed.getOrDefault("take", List.of()).contains(Integer.toString(i)),
                at("day", i),
                "",
                at("name", i),
                at("kind", i),
                at("where", i),
                Boolean.parseBoolean(at("off", i)),
                at("quote", i),
                true))
        .toList();
  }

  /**
   * The ticked rows.
   *
   * @throws NotAHoliday if something typed cannot be used
   */
  List<LateHoliday> read(HolidayPlaces places, String by, Instant at) {
    List<LateHoliday> late =
        rows().stream().filter(Row::take).map(row -> late(row, places, by, at)).toList();
    if (late.isEmpty()) {
      throw new NotAHoliday("ยังไม่ได้เลือกวัน ทำเครื่องหมายหน้าวันที่ต้องการแล้วกดอีกครั้ง");
    }
    return late;
  }

  private LateHoliday late(Row row, HolidayPlaces places, String by, Instant at) {
    if (row.name().isBlank() || source().isBlank()) {
      throw new NotAHoliday("ระบุชื่อวันหยุดและที่มา เช่น มติ ครม. ๒๙ ธ.ค. ๒๕๖๓");
    }
    Set<String> provinces = places.provinces(row.where());
    Kind kind = provinces.isEmpty() ? kind(row.kind()) : Kind.REGIONAL;
    return new LateHoliday(
        day(row.day()), row.name(), kind, provinces, row.off(), source(), row.quote(), by, at);
  }

  private static LocalDate day(String typed) {
    try {
      return ThaiDate.parse(typed);
    } catch (NotADate e) {
      throw new NotAHoliday(e.getMessage());
    }
  }

  private static Kind kind(String typed) {
    return switch (typed) {
      case "SUBSTITUTE" -> Kind.SUBSTITUTE;
      case "FIXED" -> Kind.FIXED;
      case "LUNAR" -> Kind.LUNAR;
      default -> Kind.SPECIAL;
    };
  }

  private String at(String column, int row) {
    List<String> cells = typed.getOrDefault(column, List.of());
    return row < cells.size() ? cells.get(row).strip() : "";
  }
}
