package saraban.thai;

import static saraban.thai.Sign.*;

import java.util.List;
import java.util.regex.Pattern;

/** Decides for each space whether a line may end there. */
final class Glue {

  static final int NEVER = -1;

  /** Before the era of a year: only where nothing else makes a decent line. */
  private static final int ERA_OF_YEAR = 1000;

  private static final Pattern PLACE = Pattern.compile("ตำบล|อำเภอ|จังหวัด|เขต");
  private static final Pattern OF_ERA = Pattern.compile("[2๒][456๔๕๖][0-9๐-๙]{2}$");

  /** Letters that forms are called by: ผด. สถ.มท. */
  private static final Pattern FORM = Pattern.compile("\\(?(?:[ก-ฮ]{1,4}\\.){1,3}");

  private Glue() {}

  /** Penalty of the space before token {@code at}, or {@link #NEVER}. */
  static int before(List<Token> tokens, int at) {
    Token left = tokens.get(at - 1);
    Token right = tokens.get(at);
    if (right.is(CLINGS) || left.is(REACHES) || dash(tokens, at) || enumerated(tokens, at)) {
      return NEVER;
    }
    if (numbered(tokens, at) || dated(left, right) || referenced(tokens, at) || named(tokens, at)) {
      return NEVER;
    }
    return price(left, right);
  }

  private static int price(Token left, Token right) {
    if (right.is(ERA)) {
      return left.is(YEAR) ? ERA_OF_YEAR : 400;
    }
    if (FORM.matcher(left.text()).matches() && right.is(BEGINS_NUMBER)) {
      return 400;
    }
    boolean latin = latin(left.text(), left.text().length() - 1);
    return latin && right.is(BEGINS_NUMBER) ? 300 : latin && latin(right.text(), 0) ? 150 : 0;
  }

  private static boolean latin(String text, int at) {
    return Character.isLetter(text.charAt(at)) && text.charAt(at) < 0x250;
  }

  /** No line begins with a lone dash; a bullet and a range of numbers stay with what follows. */
  private static boolean dash(List<Token> tokens, int at) {
    if (tokens.get(at).is(DASH)) {
      return true;
    }
    boolean range =
        at > 1
            && tokens.get(at - 2).is(ENDS_NUMBER)
            && tokens.get(at).is(BEGINS_NUMBER)
            && !(at > 2 && tokens.get(at - 3).is(ENDS_MONTH));
    return tokens.get(at - 1).is(DASH) && (at == 1 || range);
  }

  /** ๑. and (๑) stay with their text, but (๑) after a number belongs to it: มาตรา ๕ (๑). */
  private static boolean enumerated(List<Token> tokens, int at) {
    Token left = tokens.get(at - 1);
    if (tokens.get(at).is(ENUMERATOR) && left.is(ENDS_NUMBER) && afterLabel(tokens, at - 1)) {
      return true;
    }
    boolean sub =
        at > 1
            && (tokens.get(at - 2).is(LABEL)
                || tokens.get(at - 2).is(ENDS_NUMBER) && afterLabel(tokens, at - 2));
    return left.is(ENUMERATOR) && !sub || at == 1 && left.is(NUMBER);
  }

  private static boolean afterLabel(List<Token> tokens, int at) {
    return at > 0 && tokens.get(at - 1).is(LABEL) || !tokens.get(at).is(NUMBER);
  }

  private static boolean numbered(List<Token> tokens, int at) {
    Token left = tokens.get(at - 1);
    Token right = tokens.get(at);
    boolean next = at + 1 < tokens.size() && tokens.get(at + 1).is(BEGINS_NUMBER);
    boolean between = left.is(ENDS_NUMBER) && right.is(BETWEEN) && next;
    return between
        || left.is(LABEL) && (right.is(BEGINS_NUMBER) || right.text().startsWith("(๑"))
        || left.is(BETWEEN) && right.is(BEGINS_NUMBER)
        || left.is(SHORT)
        || left.text().endsWith("แบบ") && FORM.matcher(right.text()).matches()
        || left.is(ENDS_NUMBER) && (right.is(BEGINS_NUMBER) || right.is(LETTER))
        || left.is(ENDS_NUMBER) && right.is(UNIT) && !year(left.text()) && !postcode(left, right);
  }

  /** กระบี่ ๘๑๑๘๐ ตำบล… is no number of places. */
  private static boolean postcode(Token left, Token right) {
    return left.text().length() == 5 && PLACE.matcher(right.text()).lookingAt();
  }

  private static boolean year(String text) {
    return OF_ERA.matcher(text).find();
  }

  private static boolean dated(Token left, Token right) {
    return left.is(ENDS_NUMBER) && right.is(BEGINS_MONTH)
        || left.is(ENDS_MONTH) && (right.is(BEGINS_NUMBER) || right.is(ERA))
        || left.text().endsWith("เดือน") && right.is(BEGINS_MONTH)
        || left.is(ENDS_WEEKDAY) && (right.is(BEGINS_AT) || right.is(BEGINS_NUMBER))
        || left.is(YEAR) && right.is(BEGINS_NUMBER)
        || left.text().endsWith("ปี") && right.is(ERA);
  }

  private static boolean referenced(List<Token> tokens, int at) {
    Token left = tokens.get(at - 1);
    Token right = tokens.get(at);
    boolean number = at + 1 < tokens.size() && tokens.get(at + 1).is(BEGINS_NUMBER);
    boolean bracket = at + 1 < tokens.size() && tokens.get(at + 1).is(COMMITTEE);
    boolean code = right.is(CODE) && (number || bracket);
    return left.text().endsWith("ที่") && code
        || left.is(CODE) && (right.is(BEGINS_NUMBER) || right.is(COMMITTEE) && number)
        || left.is(COMMITTEE) && (right.is(BEGINS_NUMBER) || right.is(CIRCULAR))
        || left.is(UNFINISHED) && (right.is(BEGINS_NUMBER) || right.is(CIRCULAR))
        || left.is(CIRCULAR) && right.is(BEGINS_NUMBER)
        || left.is(ENDS_NUMBER) && right.is(CIRCULAR) && number
        || left.is(OFFICE) && right.is(DOTTED);
  }

  private static boolean named(List<Token> tokens, int at) {
    Token left = tokens.get(at - 1);
    boolean apart = at > 1 && tokens.get(at - 2).is(TITLE) && left.is(NAME);
    return left.is(TITLE) || left.is(PERSON) || apart && tokens.get(at).is(NAME);
  }
}
