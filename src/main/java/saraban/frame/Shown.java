package saraban.frame;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.springframework.stereotype.Component;
import saraban.letter.LetterDate;
import saraban.letter.ReferenceNumber;
import saraban.thai.Digits;
import saraban.thai.Segmenter;
import saraban.thai.ThaiDate;

/** How pages show numbers and dates: Thai digits, Buddhist era. Templates call it @shown. */
@Component("shown")
public class Shown {

  private static final int LONGEST_PIECE = 32;

  /** Breaks that a letter takes only where its line would be stretched; a page is ragged. */
  private static final int LAST_RESORT = 900;

  private static final int SHORT = 4;
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH.mm");

  private final Clock clock;

  Shown(Clock clock) {
    this.clock = clock;
  }

  public String digits(Object text) {
    return Digits.THAI.of(String.valueOf(text));
  }

  /** "๑๔ พ.ค. ๒๕๖๔". */
  public String brief(LocalDate day) {
    return ThaiDate.brief(day, Digits.THAI);
  }

  /** "๑๔ พฤษภาคม ๒๕๖๔". */
  public String full(LocalDate day) {
    return ThaiDate.full(day, Digits.THAI);
  }

  /** "วันศุกร์ที่ ๑๔ พฤษภาคม ๒๕๖๔". */
  public String today() {
    LocalDate today = LocalDate.now(clock);
    return ThaiDate.weekday(today) + "ที่ " + full(today);
  }

  /** "วันที่ เรื่อง และผู้ลงนาม". */
  public String words(List<String> words) {
    return words.size() < 2
        ? String.join("", words)
        : String.join(" ", words.subList(0, words.size() - 1)) + " และ" + words.getLast();
  }

  /** A letter's date as far as it is known. */
  public String date(LetterDate date) {
    return switch (date) {
      case LetterDate.Day whole -> full(whole.day());
      case LetterDate.Month month -> ThaiDate.month(month.month(), Digits.THAI);
      case LetterDate.Blank blank -> "";
    };
  }

  /** In Thai digits, "๒/๒๕๖๙" of an order too; what is no number of a letter as it is spelt. */
  public String number(String spelling) {
    if (spelling.matches("[0-9]+/[0-9]{4}")) {
      return digits(spelling);
    }
    return ReferenceNumber.find(spelling).map(number -> number.in(Digits.THAI)).orElse(spelling);
  }

  /** "๑๔ พ.ค. ๒๕๖๔ ๑๐.๔๒ น.", today the time only. */
  public String moment(Instant moment) {
    ZonedDateTime there = moment.atZone(clock.getZone());
    String time = digits(there.format(TIME)) + " น.";
    boolean today = there.toLocalDate().equals(LocalDate.now(clock));
    return today ? time : brief(there.toLocalDate()) + " " + time;
  }

  public String now() {
    return moment(clock.instant());
  }

  /** The text with its marked words between mark tags; everything else escaped. */
  public String marked(String snippet) {
    return escaped(snippet).replace("\u0001", "<mark>").replace("\u0002", "</mark>");
  }

  /**
   * The text as HTML that breaks where a letter would: numbers, dates and names stay on one line,
   * and no word is cut where a browser's dictionary would cut it.
   */
  public String glued(String text) {
    StringBuilder html = new StringBuilder();
    int start = 0;
    for (Segmenter.Break each : Segmenter.thai().breaks(text)) {
      if (each.penalty() >= LAST_RESORT) {
        continue;
      }
      html.append(piece(text.substring(start, each.offset())));
      html.append(each.space() ? "" : "<wbr>");
      start = each.offset();
    }
    return html.append(piece(text.substring(start))).toString();
  }

  /** Held together, unless a telephone could not show it; short words no browser cuts. */
  private static String piece(String text) {
    String words = text.strip();
    boolean held = words.length() > SHORT && words.length() <= LONGEST_PIECE;
    return held
        ? "<span class=\"nb\">" + escaped(words) + "</span>" + (text.endsWith(" ") ? " " : "")
        : escaped(text);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
