package saraban.letter;

import java.util.List;
import java.util.Optional;
import saraban.thai.NotADate;
import saraban.thai.ThaiDate;

/** The fields of a letter file as a letter. */
final class LetterReader {

  private static final List<String> FIELDS =
      List.of(
          "kind",
          "urgency",
          "secrecy",
          "number",
          "from",
          "date",
          "subject",
          "salutation",
          "to",
          "references",
          "enclosures",
          "body",
          "closing",
          "signatory",
          "unit",
          "contact",
          "copies",
          "digits",
          "edition",
          "effective",
          "meeting",
          "certified",
          "prepared",
          "qr");

  private final LetterFile.Senders senders;
  private final Faults faults;

  LetterReader(LetterFile.Senders senders, Faults faults) {
    this.senders = senders;
    this.faults = faults;
  }

  Letter read(Fields fields) {
    fields.allowOnly(FIELDS);
    Kind kind = Choice.KIND.of(fields, "kind");
    return new Letter(
        kind,
        Choice.URGENCY.of(fields, "urgency"),
        Choice.SECRECY.of(fields, "secrecy"),
        number(fields, kind),
        sender(fields, kind),
        date(fields, "date"),
        line(fields, "subject"),
        fields.said("salutation") ? line(fields, "salutation") : kind.salutation(),
        lines(fields, "to"),
        fields.each("references", (each, mapping) -> reference(each), this::reference),
        fields.each(
            "enclosures",
            (each, mapping) -> enclosure(each),
            (text, line) -> new Enclosure(text, "")),
        fields.body("body"),
        fields.said("closing") ? line(fields, "closing") : kind.closing(),
        signatory(fields, "signatory"),
        lines(fields, "unit"),
        contact(fields),
        lines(fields, "copies"),
        Choice.DIGITS.of(fields, "digits"),
        ParticularsReader.read(fields));
  }

  static String line(Fields fields, String name) {
    return fields.text(name).replaceAll("\\s*\\n\\s*", " ");
  }

  private Optional<LetterNumber> number(Fields fields, Kind kind) {
    String text = fields.text("number");
    if (text.isEmpty()) {
      return kind.numberedByYear() ? Optional.of(YearNumber.OPEN) : Optional.empty();
    }
    try {
      return Optional.of(LetterNumber.parse(kind, text));
    } catch (NotALetterNumber e) {
      fields.fault("number", e.getMessage());
      return Optional.empty();
    }
  }

  private Sender sender(Fields fields, Kind kind) {
    if (!fields.has("from")) {
      return Sender.BLANK;
    }
    if (fields.mapping("from")) {
      Fields from = fields.fields("from");
      from.allowOnly(List.of("office", "name", "address"));
      return from.said("name") || !from.has("office")
          ? new Sender(from.text("office"), line(from, "name"), lines(from, "address"))
          : known(from, "office", kind);
    }
    return known(fields, "from", kind);
  }

  private Sender known(Fields fields, String name, Kind kind) {
    String code = fields.text(name);
    Optional<Sender> known = senders.byCode(code, kind);
    if (known.isEmpty()) {
      fields.fault(
          name,
          "ไม่รู้จักหน่วยงานรหัส “%s” ใช้รหัสใน offices/ หรือเขียน from เป็น name และ address"
              .formatted(code));
    }
    return known.orElse(Sender.BLANK);
  }

  /** A list, or one text of several lines. */
  private static List<String> lines(Fields fields, String name) {
    return fields.texts(name).stream()
        .flatMap(String::lines)
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .toList();
  }

  static LetterDate date(Fields fields, String name) {
    String text = fields.text(name);
    if (text.isEmpty()) {
      return LetterDate.BLANK;
    }
    Optional<LetterDate> month = ThaiDate.parseMonth(text).map(LetterDate.Month::new);
    try {
      return month.isPresent() ? month.get() : new LetterDate.Day(ThaiDate.parse(text));
    } catch (NotADate e) {
      fields.fault(name, e.getMessage());
      return LetterDate.BLANK;
    }
  }

  private Reference reference(Fields fields) {
    fields.allowOnly(List.of("from", "secrecy", "urgency", "number", "date"));
    String number = fields.text("number");
    return new Reference(
        line(fields, "from").replaceFirst("^หนังสือ(?=.)", ""),
        Choice.SECRECY.of(fields, "secrecy"),
        Choice.URGENCY.of(fields, "urgency"),
        ReferenceNumber.find(number).map(ReferenceNumber::canonical).orElse(number),
        date(fields, "date"));
  }

  private Reference reference(String text, int line) {
    faults.add(
        line,
        "อ้างถึงแต่ละฉบับเขียนเป็น from, number, date เช่น - {from: จังหวัดกระบี่, number: กบ"
            + " 0023.1/ว 4366, date: 28 สิงหาคม 2563}");
    return new Reference(text, Secrecy.NONE, Urgency.NORMAL, "", LetterDate.BLANK);
  }

  private static Enclosure enclosure(Fields fields) {
    fields.allowOnly(List.of("title", "quantity", "file"));
    return new Enclosure(line(fields, "title"), line(fields, "quantity"), line(fields, "file"));
  }

  static Signatory signatory(Fields fields, String name) {
    if (!fields.has(name)) {
      return Signatory.BLANK;
    }
    if (!fields.mapping(name)) {
      return new Signatory(bare(fields.text(name)), List.of());
    }
    Fields signatory = fields.fields(name);
    signatory.allowOnly(List.of("name", "position"));
    return new Signatory(bare(line(signatory, "name")), lines(signatory, "position"));
  }

  /** The brackets around a name are ours. */
  private static String bare(String name) {
    return name.matches("\\(.*\\)") ? name.substring(1, name.length() - 1).strip() : name;
  }

  private static Contact contact(Fields fields) {
    if (!fields.has("contact")) {
      return Contact.BLANK;
    }
    if (!fields.mapping("contact")) {
      return new Contact(fields.text("contact"), "", "", "");
    }
    Fields contact = fields.fields("contact");
    contact.allowOnly(List.of("phone", "fax", "email", "coordinator"));
    return new Contact(
        line(contact, "phone"),
        line(contact, "fax"),
        line(contact, "email"),
        line(contact, "coordinator"));
  }
}
