package saraban.reading;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import saraban.letter.LetterDate;
import saraban.thai.NotADate;
import saraban.thai.ThaiDate;

/** Dates that stand somewhere in a line. */
final class Dates {

  static final String MONTH =
      "(?:มกราคม|กุมภาพันธ์|มีนาคม|เมษายน|พฤษภาคม|มิถุนายน|กรก[ฎฏ]าคม|สิงหาคม|กันยายน|ตุลาคม|พฤศจิกายน|ธันวาคม|ม\\."
          + " ?ค\\.|ก\\. ?พ\\.|มี\\. ?ค\\.|เม\\. ?ย\\.|พ\\. ?ค\\.|มิ\\. ?ย\\.|ก\\. ?ค\\.|ส\\."
          + " ?ค\\.|ก\\. ?ย\\.|ต\\. ?ค\\.|พ\\. ?ย\\.|ธ\\. ?ค\\.)";

  private static final String YEAR = "(?:พ ?\\. ?ศ ?\\.? *)?[0-9๐-๙]{2,4}(?![0-9๐-๙])";

  static final Pattern DAY =
      Pattern.compile(
          "(?<![0-9๐-๙])[0-9๐-๙]{1,2} *(?:เดือน *)?"
              + MONTH
              + " *"
              + YEAR
              + "|(?<![0-9๐-๙/])[0-9๐-๙]{1,2}[/-][0-9๐-๙]{1,2}[/-][0-9๐-๙]{4}(?![0-9๐-๙])");

  private static final Pattern OPEN = Pattern.compile(MONTH + " *" + YEAR);

  private Dates() {}

  /** The first whole date of a text, or else its first month with a year. */
  static Optional<LetterDate> in(String text) {
    Matcher day = DAY.matcher(text);
    while (day.find()) {
      Optional<LocalDate> read = day(day.group());
      if (read.isPresent()) {
        return read.map(LetterDate.Day::new);
      }
    }
    Matcher month = OPEN.matcher(text);
    return month.find()
        ? ThaiDate.parseMonth(month.group().replaceAll(" +", " ")).map(LetterDate.Month::new)
        : Optional.empty();
  }

  private static Optional<LocalDate> day(String text) {
    try {
      return Optional.of(ThaiDate.parse(text.replaceAll(" +", " ")));
    } catch (NotADate e) {
      return Optional.empty();
    }
  }
}
