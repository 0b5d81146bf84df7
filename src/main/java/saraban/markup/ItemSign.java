package saraban.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
          "(%1$s(?:\\.%1$s)+)\\.?(?=[ \\t]|$)|(%1$s)\\.(?=[ \\t]|$)|(%1$s)\\)(?=[ \\t]|$)|\\((%1$s)\\)(?=[ \\tก-๙]|$)|\\(([ก-ฮ])\\)(?=[ \\t]|$)|([กขคงจฉชซ])\\.(?=[ \\t])"
              .formatted(DIGITS));

  /** The sign at the start of a line without its indent, and how long it is. */
  static Optional<Found> at(String line) {
    if (!mayBegin(line)) {
      return Optional.empty();
    }
    Matcher sign = SIGN.matcher(line);
    return sign.lookingAt() ? Optional.of(new Found(read(sign), sign.end())) : Optional.empty();
  }

  /** By the group that was found. */
  private static ItemSign read(Matcher sign) {
    int group = 1;
    while (sign.start(group) < 0) {
      group++;
    }
    return switch (group) {
      case 1 -> numbered(sign, group, Form.DECIMAL);
      case 2 -> numbered(sign, group, Form.DOT);
      case 3 -> numbered(sign, group, Form.PAREN);
      case 4 -> numbered(sign, group, Form.BRACKETS);
      case 5 -> lettered(sign, group, Form.LETTER_BRACKETS);
      default -> lettered(sign, group, Form.LETTER_DOT);
    };
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

  private static ItemSign numbered(Matcher sign, int group, Form form) {
    String typed = sign.group(group);
    List<Integer> numbers = new ArrayList<>();
    for (String part : Digits.ARABIC.of(typed).split("\\.")) {
      numbers.add(Integer.parseInt(part));
    }
    boolean arabic = typed.chars().allMatch(c -> c < 128);
    return new ItemSign(form, List.copyOf(numbers), Digits.ARABIC.of(sign.group()), arabic);
  }

  private static ItemSign lettered(Matcher sign, int group, Form form) {
    int number = LETTERS.indexOf(sign.group(group).charAt(0)) + 1;
    return new ItemSign(form, List.of(number), sign.group(), false);
  }

  int number() {
    return numbers.getLast();
  }
}
