package saraban.template;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import saraban.letter.Letter;
import saraban.letter.LetterDate;
import saraban.letter.Reference;
import saraban.letter.ReferenceNumber;
import saraban.thai.Digits;
import saraban.thai.ThaiDate;

/** What a template may name: fields of the letter as it starts, and its own inputs. */
final class Values {

  static final Set<String> NAMES =
      Set.of(
          "from",
          "number",
          "date",
          "year",
          "subject",
          "to",
          "reference",
          "referenceFrom",
          "signatory");

  /** The head of a letter says where its office sits; sentences say which office it is. */
  private static final Pattern SEAT = Pattern.compile("^ศาลากลาง(?=จังหวัด)|^ที่ว่าการ(?=อำเภอ)");

  static final Set<String> FUNCTIONS = Set.of("digits", "arabic");

  static final List<String> CALLS = List.of("#thai.digits", "#thai.arabic");

  private Values() {}

  /**
   * @param safe what happens to each value before it is put in
   */
  static Map<String, Object> of(
      LetterTemplate template,
      Map<String, String> inputs,
      Letter start,
      UnaryOperator<String> safe) {
    Map<String, String> raw = new LinkedHashMap<>(fields(start));
    template.inputs().forEach(i -> raw.put(i.name(), inputs.getOrDefault(i.name(), "").strip()));
    Map<String, Object> values = new LinkedHashMap<>();
    raw.forEach((name, value) -> values.put(name, safe.apply(value)));
    return values;
  }

  private static Map<String, String> fields(Letter start) {
    String date = date(start.date(), start.digits());
    return Map.of(
        "from", SEAT.matcher(start.from().name()).replaceFirst(""),
        "number", start.number().map(n -> n.in(start.digits())).orElse(""),
        "date", date,
        "year", date.substring(date.lastIndexOf(' ') + 1),
        "subject", start.subject(),
        "to", String.join(" ", start.to()),
        "reference",
            start.references().isEmpty() ? "" : phrase(start, start.references().getFirst()),
        "referenceFrom", start.references().isEmpty() ? "" : start.references().getFirst().from(),
        "signatory", start.signatory().name());
  }

  private static String phrase(Letter start, Reference reference) {
    String number =
        ReferenceNumber.find(reference.number())
            .map(n -> n.in(start.digits()))
            .orElse(reference.number());
    String urgency = reference.urgency().thai();
    String dated = date(reference.date(), start.digits());
    return ("หนังสือ"
            + reference.from()
            + (urgency.isEmpty() ? "" : " " + urgency)
            + " ที่ "
            + number
            + (dated.isEmpty() ? "" : " ลงวันที่ " + dated))
        .strip();
  }

  private static String date(LetterDate date, Digits digits) {
    return switch (date) {
      case LetterDate.Day whole -> ThaiDate.full(whole.day(), digits);
      case LetterDate.Month month -> ThaiDate.month(month.month(), digits);
      case LetterDate.Blank blank -> "";
    };
  }
}
