package saraban.issuing;

import java.util.LinkedHashMap;
import java.util.Map;
import saraban.letter.Letter;
import saraban.letter.LetterDate;
import saraban.letter.LetterMark;
import saraban.letter.LetterNumber;

/** The fields by which a letter's Word file can be found again, by their names in a letter file. */
final class LetterFields {

  private LetterFields() {}

  static Map<String, String> of(Letter letter) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("kind", letter.kind().code());
    fields.put("urgency", letter.urgency().code());
    fields.put("secrecy", letter.secrecy().code());
    fields.put("number", letter.number().map(LetterNumber::canonical).orElse(""));
    fields.put("from", letter.from().name());
    fields.put("date", date(letter.date()));
    fields.put("subject", letter.subject());
    fields.put("to", String.join("; ", letter.to()));
    fields.put("letter", LetterMark.of(letter));
    return fields;
  }

  /** ISO, as far as it is known. */
  private static String date(LetterDate date) {
    return switch (date) {
      case LetterDate.Day whole -> whole.day().toString();
      case LetterDate.Month month -> month.month().toString();
      case LetterDate.Blank blank -> "";
    };
  }
}
