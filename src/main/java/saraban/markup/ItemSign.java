package saraban.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import saraban.thai.Digits;

/**
 * The number in front of an item, as typed.
 *
 * @param form how it is written
 * @param numbers its parts: 1.2 has two
 * @param text in Arabic digits
 * @param arabic true if it was typed in Arabic digits, as Markdown does
 */
record ItemSign(Form form, List<Integer> numbers, String text, boolean arabic) {

  /** How people write the numbers of items. */
  enum Form {
    /** ๑. */
    DOT,
    /** ๑.๑ */
    DECIMAL,
    /** ๑) */
    PAREN,
    /** (๑) */
    BRACKETS,
    /** (ก) */
    LETTER_BRACKETS,
    /** ก. */
    LETTER_DOT
  }

  static final String LETTERS = "กขคงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรลวศษสหฬอฮ";

  private static final String DIGITS = "[0-9๐-๙]{1,3}";

  private static final Pattern SIGN =
      Pattern.compile(
          "(?<decimal>%1$s(?:\\.%1$s)+)\\.?(?=[ \\t]|$)|(?<dot>%1$s)\\.(?=[ \\t]|$)|(?<paren>%1$s)\\)(?=[ \\t]|$)|\\((?<brackets>%1$s)\\)(?=[ \\tก-๙]|$)|\\((?<letter>[ก-ฮ])\\)(?=[ \\t]|$)|(?<letterdot>[กขคงจฉชซ])\\.(?=[ \\t])"
              .formatted(DIGITS));

  /** The sign at the start of a line without its indent, and how long it is. */
  static Optional<Found> at(String line) {
    Matcher sign = SIGN.matcher(line);
    if (!mayBegin(line) || !sign.lookingAt()) {
      return Optional.empty();
    }
    return Stream.of(
            numbered(sign, "decimal", Form.DECIMAL),
            numbered(sign, "dot", Form.DOT),
            numbered(sign, "paren", Form.PAREN),
            numbered(sign, "brackets", Form.BRACKETS),
            lettered(sign, "letter", Form.LETTER_BRACKETS),
            lettered(sign, "letterdot", Form.LETTER_DOT))
        .flatMap(Optional::stream)
        .findFirst()
        .map(found -> new Found(found, sign.end()));
  }

  /** Tells at once that most lines begin with no sign. */
  private static boolean mayBegin(String line) {
    char first = line.isEmpty() ? ' ' : line.charAt(0);
    return first == '('
        || first >= '0' && first <= '9'
        || first >= '๐' && first <= '๙'
        || line.startsWith(".", 1);
  }

  /** A sign and the characters that it takes. */
  record Found(ItemSign sign, int length) {}

  private static Optional<ItemSign> numbered(Matcher sign, String group, Form form) {
    String typed = sign.group(group);
    if (typed == null) {
      return Optional.empty();
    }
    List<Integer> numbers = new ArrayList<>();
    for (String part : Digits.ARABIC.of(typed).split("\\.")) {
      numbers.add(Integer.parseInt(part));
    }
    boolean arabic = typed.chars().allMatch(c -> c < 128);
    return Optional.of(
        new ItemSign(form, List.copyOf(numbers), Digits.ARABIC.of(sign.group()), arabic));
  }

  private static Optional<ItemSign> lettered(Matcher sign, String group, Form form) {
    String typed = sign.group(group);
    if (typed == null) {
      return Optional.empty();
    }
    int number = LETTERS.indexOf(typed.charAt(0)) + 1;
    return Optional.of(new ItemSign(form, List.of(number), sign.group(), false));
  }

  int number() {
    return numbers.getLast();
  }
}
