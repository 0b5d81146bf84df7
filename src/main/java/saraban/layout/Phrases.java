package saraban.layout;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import saraban.letter.Contact;
import saraban.letter.Enclosure;
import saraban.letter.LetterDate;
import saraban.letter.Reference;
import saraban.letter.ReferenceNumber;
import saraban.thai.Digits;
import saraban.thai.ThaiDate;

/** The set phrases of a letter. Change a wording here. */
final class Phrases {

  /** Where a day will be written by hand. */
  private static final String OPEN_DAY = "\u00A0".repeat(6);

  private final Digits digits;

  Phrases(Digits digits) {
    this.digits = digits;
  }

  /** "๑๔ พฤษภาคม ๒๕๖๔"; a gap where the day is open, nothing where all is. */
  String date(LetterDate date) {
    return switch (date) {
      case LetterDate.Day whole -> ThaiDate.full(whole.day(), digits);
      case LetterDate.Month month -> OPEN_DAY + ThaiDate.month(month.month(), digits);
      case LetterDate.Blank blank -> "";
    };
  }

  /** "๑๔ พฤษภาคม พ.ศ. ๒๕๖๔", as orders and certificates write it. */
  String dateOfEra(LetterDate date) {
    return date(date).replaceFirst(" (?=[0-9๐-๙]{4}$)", " พ.ศ. ");
  }

  /** "๒๕๖๔"; nothing where the date is open. */
  String year(LetterDate date) {
    String whole = date(date);
    return whole.substring(whole.lastIndexOf(' ') + 1);
  }

  /** "วันศุกร์ที่ ๑๔ พฤษภาคม ๒๕๖๔". */
  String weekdayAndDate(LetterDate date) {
    return date instanceof LetterDate.Day whole
        ? ThaiDate.weekday(whole.day()) + "ที่ " + date(date)
        : prefixed("วันที่ ", date(date).strip());
  }

  /** "๐๙.๓๐ น."; nothing where the time is open. */
  String time(String time) {
    String hours = time.matches("[0-9๐-๙][.:].*") ? "0" + time : time;
    return time.isEmpty() ? "" : digits.of(hours.replace(':', '.')) + " น.";
  }

  /** "หนังสือจังหวัดกระบี่ ด่วนที่สุด ที่ กบ ๐๐๒๓.๑/ว ๔๓๖๖ ลงวันที่ ๒๘ สิงหาคม ๒๕๖๓" (ข้อ 11). */
  String reference(Reference reference) {
    String from = reference.from();
    return joined(
        from.isEmpty() || from.contains("หนังสือ") ? from : "หนังสือ" + from,
        reference.secrecy().thai(),
        reference.urgency().thai(),
        prefixed("ที่ ", number(reference.number())),
        prefixed("ลงวันที่ ", date(reference.date()).strip()));
  }

  private String number(String number) {
    Optional<ReferenceNumber> known = ReferenceNumber.find(number);
    return known.map(n -> n.in(digits)).orElse(number);
  }

  /** "จำนวน ๑ ชุด". */
  String quantity(Enclosure enclosure) {
    return prefixed("จำนวน ", enclosure.quantity().strip());
  }

  /** "โทร. ๐-๒๒๔๑-๙๐๐๐ ต่อ ๒๓๒๒ โทรสาร ๐-๒๒๔๑-๖๙๕๖"; one number for both is said once. */
  String telephone(Contact contact) {
    if (!contact.phone().isEmpty() && contact.phone().equals(contact.fax())) {
      return "โทร./โทรสาร " + contact.phone();
    }
    return joined(prefixed("โทร. ", contact.phone()), prefixed("โทรสาร ", contact.fax()));
  }

  /** Adds a label unless the text is empty or was typed with it. */
  static String prefixed(String prefix, String text) {
    return text.isEmpty() || text.startsWith(prefix.strip()) ? text : prefix + text;
  }

  private static String joined(String... parts) {
    return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
  }
}
