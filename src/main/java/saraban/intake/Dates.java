package saraban.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Days and times are those of Thailand. */
final class Dates {

  static final ZoneId THAILAND = ZoneId.of("Asia/Bangkok");

  private Dates() {}

  static LocalDate day(Instant moment) {
    return LocalDate.ofInstant(moment, THAILAND);
  }
}
