package saraban.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import saraban.thai.Digits;

/** Days and times are those of Thailand. */
final class Dates {

  static final ZoneId THAILAND = ZoneId.of("Asia/Bangkok");

  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH.mm");

  private Dates() {}

  static LocalDate day(Instant moment) {
    return LocalDate.ofInstant(moment, THAILAND);
  }

  /** "๐๙.๑๒ น.". */
  static String time(LocalTime time) {
    return Digits.THAI.of(time.format(CLOCK)) + " น.";
  }
}
