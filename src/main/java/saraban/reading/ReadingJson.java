package saraban.reading;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import saraban.letter.Enclosure;
import saraban.letter.Kind;
import saraban.letter.LetterDate;
import saraban.letter.Reference;

/** What was read, as JSON: null where the text says nothing. */
public final class ReadingJson {

  private ReadingJson() {}

  /**
   * @param id of the letter, such as the name of its file
   * @param deadlines what it asks for and by when
   */
  public static String of(String id, Reading read, List<Due> deadlines) {
    return lines(
        pair("id", quoted(id)),
        pair("kind", quoted(read.kind().code())),
        pair("urgency", quoted(read.urgency().code())),
        pair("secrecy", quoted(read.secrecy().code())),
        pair("number", text(read.number())),
        pair("numberAsWritten", text(read.numberAsWritten())),
        pair("issuer", text(read.issuer())),
        pair("date", date(read.date())),
        pair("subject", text(read.subject())),
        pair("to", array(read.to(), ReadingJson::quoted)),
        pair("references", array(read.references(), ReadingJson::reference)),
        pair("enclosures", array(read.enclosures(), ReadingJson::enclosure)),
        pair("deadlines", array(deadlines, ReadingJson::due)),
        pair("signatory", signatory(read)),
        pair("unit", text(String.join(" ", read.unit()))),
        pair("phone", text(read.contact().phone())));
  }

  /** Several letters of one text. */
  public static String bundle(String id, List<String> letters) {
    return lines(
        pair("id", quoted(id)),
        pair("bundle", "true"),
        pair("letters", "[\n" + String.join(",\n", letters) + "\n]"));
  }

  private static String signatory(Reading read) {
    Reading.Signer signer = read.signatory();
    boolean order = read.kind() == Kind.ORDER;
    if (order && signer.name().isEmpty() && signer.position().isEmpty()) {
      return "null";
    }
    return object(
        pair("name", text(signer.name())),
        pair("position", text(signer.position())),
        pair("actingFor", text(signer.actingFor())),
        pair("actingMode", text(signer.actingMode())));
  }

  /**
   * A thing that is asked for.
   *
   * @param date ISO; empty if none is known
   * @param rule how the day follows; empty if it is just written there
   */
  public record Due(String date, String quote, String rule, String what) {}

  private static String due(Due due) {
    return object(
        pair("date", text(due.date())),
        pair("quote", text(due.quote())),
        pair("rule", text(due.rule())),
        pair("what", text(due.what())));
  }

  private static String reference(Reference reference) {
    return object(
        pair("issuer", text(reference.from())),
        pair("urgency", quoted(reference.urgency().code())),
        pair("number", text(reference.number())),
        pair("date", date(reference.date())));
  }

  private static String enclosure(Enclosure enclosure) {
    return object(
        pair("title", text(enclosure.title())), pair("quantity", text(enclosure.quantity())));
  }

  /** Only a whole day is a date. */
  private static String date(LetterDate date) {
    return date instanceof LetterDate.Day whole ? quoted(whole.day().toString()) : "null";
  }

  private static String lines(String... pairs) {
    return "{\n  " + String.join(",\n  ", pairs) + "\n}";
  }

  private static String object(String... pairs) {
    return "{" + String.join(", ", pairs) + "}";
  }

  private static String pair(String name, String value) {
    return quoted(name) + ": " + value;
  }

  private static <T> String array(List<T> items, Function<T, String> item) {
    return items.stream().map(item).collect(Collectors.joining(", ", "[", "]"));
  }

  private static String text(String text) {
    return text.isBlank() ? "null" : quoted(text);
  }

  private static String quoted(String text) {
    StringBuilder out = new StringBuilder("\"");
    for (char c : text.toCharArray()) {
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        default -> out.append(c < ' ' ? "\\u%04x".formatted((int) c) : Character.toString(c));
      }
    }
    return out.append('"').toString();
  }
}
