package saraban.letter;

import java.util.List;
import java.util.Optional;

/** What only some forms have, from the fields of a letter file. */
final class ParticularsReader {

  static final List<String> FIELDS =
      List.of("edition", "effective", "meeting", "certified", "prepared", "qr");

  private static final List<String> MEETING =
      List.of("place", "starts", "ends", "present", "absent", "attending", "recorder", "checker");

  private ParticularsReader() {}

  static Particulars read(Fields fields) {
    return new Particulars(
        LetterReader.line(fields, "edition").replaceFirst("^ฉบับที่\\s*", ""),
        LetterReader.date(fields, "effective"),
        part(fields, "meeting").map(ParticularsReader::meeting),
        part(fields, "certified").map(ParticularsReader::certified),
        part(fields, "prepared").map(ParticularsReader::prepared).orElse(Prepared.BLANK),
        qr(fields));
  }

  private static Optional<Fields> part(Fields fields, String name) {
    if (!fields.has(name)) {
      return Optional.empty();
    }
    if (!fields.mapping(name)) {
      fields.fault(
          name, "ช่อง “%s” มีช่องย่อย เขียนเป็น %s: {ชื่อช่อง: ค่า, …}".formatted(name, name));
      return Optional.empty();
    }
    return Optional.of(fields.fields(name));
  }

  private static Meeting meeting(Fields fields) {
    fields.allowOnly(MEETING);
    return new Meeting(
        LetterReader.line(fields, "place"),
        time(fields, "starts"),
        time(fields, "ends"),
        attendees(fields, "present"),
        attendees(fields, "absent"),
        attendees(fields, "attending"),
        LetterReader.signatory(fields, "recorder"),
        LetterReader.signatory(fields, "checker"));
  }

  /** The word น. behind a time is ours. */
  private static String time(Fields fields, String name) {
    return LetterReader.line(fields, name)
        .replaceFirst("^เวลา\\s*", "")
        .replaceFirst("\\s*น\\.$", "");
  }

  private static List<Attendee> attendees(Fields fields, String name) {
    return fields.each(
        name,
        (each, mapping) -> {
          each.allowOnly(List.of("name", "position", "instead"));
          return new Attendee(
              LetterReader.line(each, "name"),
              LetterReader.line(each, "position"),
              LetterReader.line(each, "instead"));
        },
        (text, line) -> new Attendee(text, "", ""));
  }

  private static Certified certified(Fields fields) {
    fields.allowOnly(List.of("name", "photo"));
    return new Certified(LetterReader.line(fields, "name"), LetterReader.line(fields, "photo"));
  }

  private static Prepared prepared(Fields fields) {
    fields.allowOnly(List.of("drafter", "typist", "checker"));
    return new Prepared(
        LetterReader.line(fields, "drafter"),
        LetterReader.line(fields, "typist"),
        LetterReader.line(fields, "checker"));
  }

  /** {@code qr: https://…} alone has no caption. */
  private static Optional<Qr> qr(Fields fields) {
    if (!fields.has("qr")) {
      return Optional.empty();
    }
    if (!fields.mapping("qr")) {
      return Optional.of(new Qr(LetterReader.line(fields, "qr"), ""));
    }
    Fields qr = fields.fields("qr");
    qr.allowOnly(List.of("address", "caption"));
    if (!qr.has("address")) {
      fields.fault("qr", "ช่อง “qr” ขาด address ที่อยู่ที่คิวอาร์โค้ดนำไป");
      return Optional.empty();
    }
    return Optional.of(new Qr(LetterReader.line(qr, "address"), LetterReader.line(qr, "caption")));
  }
}
