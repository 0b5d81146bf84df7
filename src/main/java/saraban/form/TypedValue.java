package saraban.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import saraban.thai.Digits;
import saraban.thai.NotADate;
import saraban.thai.ThaiDate;
import saraban.thai.ThaiText;

/**
 * Something typed for a question: its value in one spelling, or what is wrong with it.
 *
 * @param fault empty if nothing is
 */
record TypedValue(String value, String fault) {

  private static final Pattern NUMBER =
      Pattern.compile("[-+]?(\\d{1,3}(,\\d{3})+|\\d+)(\\.\\d+)?|[-+]?\\.\\d+");
  private static final Pattern NOTHING = Pattern.compile("[-–—]?");
  private static final int LONGEST_NUMBER = 20;
  private static final int FIRST_BUDDHIST_YEAR = 2400;

  static TypedValue of(Kind kind, String typed) {
    String text = ThaiText.tidy(typed).strip();
    if (NOTHING.matcher(text).matches()) {
      return good("");
    }
    return switch (kind) {
      case Kind.Number number ->
          number(text, number.unit(), number.decimals(), number.least(), number.most());
      case Kind.Score score ->
          number(
              text, "คะแนน", score.decimals(), Optional.of(score.from()), Optional.of(score.to()));
      case Kind.Choice choice -> choice(choice, text);
      case Kind.Text words -> words(words, text);
      case Kind.Day _ -> day(text);
      case Kind.File _ -> good(text);
      case Kind.Computed _, Kind.Band _ -> good("");
    };
  }

  private static TypedValue good(String value) {
    return new TypedValue(value, "");
  }

  private static TypedValue bad(String typed, String fault) {
    return new TypedValue(typed, fault);
  }

  private static TypedValue number(
      String text,
      String unit,
      int decimals,
      Optional<BigDecimal> least,
      Optional<BigDecimal> most) {
    String digits = Digits.ARABIC.of(text).replaceAll("[\\s\u00A0]", "");
    String bare = without(digits, unit);
    if (bare.length() > LONGEST_NUMBER || !NUMBER.matcher(bare).matches()) {
      return bad(text, "“%s” ไม่ใช่ตัวเลข กรอกเฉพาะตัวเลข เช่น 1234.50".formatted(shortened(text)));
    }
    BigDecimal number = new BigDecimal(bare.replace(",", ""));
    if (decimals == 0 && number.stripTrailingZeros().scale() > 0) {
      return bad(text, "“%s” ต้องเป็นจำนวนเต็ม".formatted(shortened(text)));
    }
    number = Expression.round(number, decimals);
    return within(text, number, least, most);
  }

  /** A unit typed behind the number is no harm. */
  private static String without(String digits, String unit) {
    String bare = unit.replaceAll("\\s", "");
    String shorter = digits.endsWith("%") ? digits.substring(0, digits.length() - 1) : digits;
    return !bare.isEmpty() && shorter.endsWith(bare)
        ? shorter.substring(0, shorter.length() - bare.length())
        : shorter;
  }

  private static TypedValue within(
      String text, BigDecimal number, Optional<BigDecimal> least, Optional<BigDecimal> most) {
    boolean under = least.filter(l -> number.compareTo(l) < 0).isPresent();
    boolean over = most.filter(m -> number.compareTo(m) > 0).isPresent();
    if (!under && !over) {
      return good(plain(number));
    }
    Function<BigDecimal, String> shown = n -> Digits.THAI.of(plain(n));
    String range =
        least.isPresent() && most.isPresent()
            ? "ต้องอยู่ระหว่าง %s ถึง %s"
                .formatted(shown.apply(least.get()), shown.apply(most.get()))
            : under
                ? "ต้องไม่น้อยกว่า " + least.map(shown).orElse("")
                : "ต้องไม่เกิน " + most.map(shown).orElse("");
    return bad(text, "%s แต่กรอก %s".formatted(range, shown.apply(number)));
  }

  static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  private static TypedValue choice(Kind.Choice choice, String text) {
    String wanted = squeezed(text);
    return choice.choices().stream()
        .filter(c -> squeezed(c).equals(wanted))
        .findFirst()
        .map(TypedValue::good)
        .orElseGet(() ->
            bad(
                text,
                "ไม่มีตัวเลือก “%s”%s"
                    .formatted(shortened(text), Nearness.meant(text, choice.choices()))));
  }

  private static String squeezed(String text) {
    return Digits.ARABIC.of(ThaiText.tidy(text)).replaceAll("\\s+", "");
  }

  private static TypedValue words(Kind.Text kind, String text) {
    return text.length() <= kind.longest()
        ? good(text)
        : bad(
            text,
            "ยาว %s ตัวอักษร ต้องไม่เกิน %s"
                .formatted(Digits.THAI.of(text.length()), Digits.THAI.of(kind.longest())));
  }

  /** A year of the Buddhist era that a spreadsheet took for one of the common era is set right. */
  private static TypedValue day(String text) {
    try {
      LocalDate day =
          text.matches("\\d{4}-\\d\\d-\\d\\d") ? LocalDate.parse(text) : ThaiDate.parse(text);
      return good(
          (day.getYear() >= FIRST_BUDDHIST_YEAR ? day.minusYears(ThaiDate.ERA) : day).toString());
    } catch (NotADate e) {
      return bad(text, e.getMessage());
    } catch (java.time.DateTimeException e) {
      return bad(text, "อ่านวันที่ “%s” ไม่ได้ เช่น 2 พ.ย. 2563".formatted(shortened(text)));
    }
  }

  private static String shortened(String text) {
    return text.length() > 40 ? text.substring(0, 40) + "…" : text;
  }
}
