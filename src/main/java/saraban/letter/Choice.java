package saraban.letter;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import saraban.thai.Digits;

/**
 * A field that has one of several values.
 *
 * @param code of a value in a letter file
 * @param thai the word for it: understood, but not taken
 * @param usual where the field is not there
 */
record Choice<T>(List<T> values, Function<T, String> code, Function<T, String> thai, T usual) {

  static final Choice<Kind> KIND =
      new Choice<>(List.of(Kind.values()), Kind::code, Kind::thai, Kind.EXTERNAL_LETTER);

  static final Choice<Urgency> URGENCY =
      new Choice<>(List.of(Urgency.values()), Urgency::code, Urgency::thai, Urgency.NORMAL);

  static final Choice<Secrecy> SECRECY =
      new Choice<>(List.of(Secrecy.values()), Secrecy::code, Secrecy::thai, Secrecy.NONE);

  static final Choice<Digits> DIGITS =
      new Choice<>(List.of(Digits.values()), Choice::code, Choice::thai, Digits.THAI);

  static String code(Digits digits) {
    return digits.name().toLowerCase(Locale.ROOT);
  }

  private static String thai(Digits digits) {
    return digits == Digits.THAI ? "เลขไทย" : "เลขอารบิก";
  }

  /** What the field says; notes a value that is none of these. */
  T of(Fields fields, String name) {
    String text = fields.text(name);
    if (text.isEmpty()) {
      return usual;
    }
    Optional<T> said = values.stream().filter(v -> code.apply(v).equals(text)).findAny();
    if (said.isEmpty()) {
      fields.fault(name, unknown(name, text));
    }
    return said.orElse(usual);
  }

  private String unknown(String name, String text) {
    List<String> codes = values.stream().map(code).toList();
    String meant =
        values.stream()
            .filter(v -> thai.apply(v).equals(text))
            .map(code)
            .findAny()
            .or(() -> Similar.to(text, codes))
            .map(" หมายถึง “%s” หรือไม่"::formatted)
            .orElse("");
    return "ช่อง “%s” ไม่รู้จัก “%s”%s ใช้ได้ %s"
        .formatted(name, text, meant, String.join(", ", codes));
  }
}
