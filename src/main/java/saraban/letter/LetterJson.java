package saraban.letter;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A letter as JSON with the names of a letter file, always in the same order. */
final class LetterJson {

  private final StringBuilder json = new StringBuilder("{\n");

  private LetterJson() {}

  static String of(Letter letter) {
    LetterJson writer = new LetterJson();
    writer.head(letter);
    writer.body(letter);
    new ParticularsJson(writer).write(letter.particulars());
    return writer.json.append("\n}\n").toString();
  }

  private void head(Letter letter) {
    field("kind", quoted(letter.kind().code()));
    field("urgency", quoted(letter.urgency().code()));
    field("secrecy", quoted(letter.secrecy().code()));
    field("number", quoted(letter.number().map(LetterNumber::canonical).orElse("")));
    Sender from = letter.from();
    field(
        "from",
        object(
            pair("office", quoted(from.office())),
            pair("name", quoted(from.name())),
            pair("address", array(from.address(), LetterJson::quoted))));
    field("date", quoted(date(letter.date())));
    field("subject", quoted(letter.subject()));
    field("salutation", quoted(letter.salutation()));
    field("to", array(letter.to(), LetterJson::quoted));
    field("references", array(letter.references(), LetterJson::reference));
    field("enclosures", array(letter.enclosures(), LetterJson::enclosure));
  }

  private void body(Letter letter) {
    field("body", quoted(letter.body()));
    field("closing", quoted(letter.closing()));
    field("signatory", signatory(letter.signatory()));
    field("unit", array(letter.unit(), LetterJson::quoted));
    Contact contact = letter.contact();
    field(
        "contact",
        object(
            pair("phone", quoted(contact.phone())),
            pair("fax", quoted(contact.fax())),
            pair("email", quoted(contact.email())),
            pair("coordinator", quoted(contact.coordinator()))));
    field("copies", array(letter.copies(), LetterJson::quoted));
    field("digits", quoted(Choice.code(letter.digits())));
  }

  static String signatory(Signatory signatory) {
    return object(
        pair("name", quoted(signatory.name())),
        pair("position", array(signatory.position(), LetterJson::quoted)));
  }

  void field(String name, String value) {
    json.append(json.length() > 2 ? ",\n" : "").append("  ").append(pair(name, value));
  }

  private static String reference(Reference reference) {
    return object(
        pair("from", quoted(reference.from())),
        pair("secrecy", quoted(reference.secrecy().code())),
        pair("urgency", quoted(reference.urgency().code())),
        pair("number", quoted(reference.number())),
        pair("date", quoted(date(reference.date()))));
  }

  private static String enclosure(Enclosure enclosure) {
    String title = pair("title", quoted(enclosure.title()));
    String quantity = pair("quantity", quoted(enclosure.quantity()));
    return enclosure.file().isEmpty()
        ? object(title, quantity)
        : object(title, quantity, pair("file", quoted(enclosure.file())));
  }

  /** ISO, as far as it is known. */
  static String date(LetterDate date) {
    return switch (date) {
      case LetterDate.Day whole -> whole.day().toString();
      case LetterDate.Month month -> month.month().toString();
      case LetterDate.Blank blank -> "";
    };
  }

  static String pair(String name, String value) {
    return quoted(name) + ": " + value;
  }

  static String object(String... pairs) {
    return "{" + String.join(", ", pairs) + "}";
  }

  static <T> String array(List<T> items, Function<T, String> item) {
    return items.stream().map(item).collect(Collectors.joining(", ", "[", "]"));
  }

  static String quoted(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16).append('"');
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\n' -> out.append("\\n");
        case '\t' -> out.append("\\t");
        case '\r' -> out.append("\\r");
        default -> append(out, c);
      }
    }
    return out.append('"').toString();
  }

  private static void append(StringBuilder out, int c) {
    if (printable(c)) {
      out.appendCodePoint(c);
    } else {
      out.append("\\u%04x".formatted(c));
    }
  }

  /** What a YAML reader takes unescaped and does not mistake for the end of a line. */
  private static boolean printable(int c) {
    return c >= ' ' && c < 0x7F
        || c >= 0xA0 && c < 0xD800 && c != 0x2028 && c != 0x2029
        || c >= 0xE000 && c < 0xFFFE && c != 0xFEFF
        || c > 0xFFFF;
  }
}
