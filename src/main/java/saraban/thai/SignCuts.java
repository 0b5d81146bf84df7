package saraban.thai;

import java.util.TreeMap;
import java.util.regex.Pattern;

/** Places beside signs and between scripts where a line may end. */
final class SignCuts {

  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?:https?://|ftp://|www\\.).*|.*@.*\\..*|[A-Za-z0-9_-]+(?:\\.[A-Za-z0-9_-]+)*\\.[A-Za-z]{2,}(?:/.*)?");

  private SignCuts() {}

  /** In Latin letters and Arabic digits; addresses break at their signs only. */
  static void inAscii(String text, int start, int end, TreeMap<Integer, Integer> cuts) {
    String run = text.substring(start, end);
    boolean address = ADDRESS.matcher(run).matches();
    for (int i = 1; i < run.length(); i++) {
      char before = run.charAt(i - 1);
      boolean letters = Character.isLetter(run.charAt(i)) && endsWord(run, i - 1);
      if (leader(run, i)) {
        cuts.put(start + i, 900);
      } else if (address && breaksAddress(run, i)) {
        cuts.put(start + i, before == '/' ? 800 : 900);
      } else if (!address && letters && (before == '-' || before == '/')) {
        cuts.put(start + i, 300);
      }
    }
  }

  /** Of two letters at least: e-bidding stays whole. */
  private static boolean endsWord(String run, int sign) {
    return sign > 1
        && Character.isLetter(run.charAt(sign - 1))
        && Character.isLetter(run.charAt(sign - 2));
  }

  /** Dots to write on, not the end of a sentence. */
  private static boolean leader(String run, int at) {
    return run.startsWith("....", at) || run.startsWith("....", Math.max(0, at - 3));
  }

  private static boolean breaksAddress(String run, int at) {
    boolean sign = "/.?&=@".indexOf(run.charAt(at - 1)) >= 0 && run.charAt(at) != '/';
    return sign && at > 4 && !run.substring(0, at).endsWith("://") && run.length() - at > 3;
  }

  /** Between Thai, Latin, brackets and signs. */
  static void between(String text, int at, TreeMap<Integer, Integer> cuts) {
    int price = at < text.length() ? price(text, at) : Glue.NEVER;
    if (price != Glue.NEVER) {
      cuts.put(at, price);
    }
  }

  private static int price(String text, int at) {
    char before = text.charAt(at - 1);
    char after = text.charAt(at);
    boolean opens = word(before) && "(“[".indexOf(after) >= 0 && opensWords(text, at);
    boolean closes = ")”]".indexOf(before) >= 0 && word(after) && !closesNumber(text, at);
    if (before == '\u200b') {
      return 0;
    }
    if (opens || closes) {
      return 80;
    }
    if (latin(before) && Clusters.thai(after) || Clusters.thai(before) && latin(after)) {
      return 100;
    }
    return Clusters.thai(after) ? beforeThai(text, at, before) : Glue.NEVER;
  }

  private static int beforeThai(String text, int at, char before) {
    boolean word = at > 1 && thaiOrSign(text.charAt(at - 2));
    return switch (before) {
      case 'ๆ', 'ฯ' -> text.startsWith("ลฯ", at) || text.startsWith("พณฯ", at) ? Glue.NEVER : 0;
      case '/' -> word && wordsAtSlash(text, at) ? 200 : Glue.NEVER;
      case '-', '–' -> word && at > 3 ? 300 : Glue.NEVER;
      case ',' -> word ? 100 : Glue.NEVER;
      default -> Glue.NEVER;
    };
  }

  /** อนุมัติ/อนุญาต, but not ๐๘๑๐.๗/ว or ม.๕/ก. */
  private static boolean wordsAtSlash(String text, int at) {
    return at > 3 && text.length() - at > 3 && !text.startsWith("โทร", at);
  }

  private static boolean thaiOrSign(char c) {
    return Clusters.thai(c) || c == 'ๆ' || c == 'ฯ';
  }

  /** มาตรา ๕(๑) stays whole, องค์การ(ท้องถิ่น) need not. */
  private static boolean opensWords(String text, int at) {
    int close = text.indexOf(')', at);
    boolean longer = close < 0 || close - at > 4;
    return longer && !Clusters.digit(text.charAt(at - 1)) && Clusters.thai(text.charAt(at - 1));
  }

  private static boolean closesNumber(String text, int at) {
    int open = text.lastIndexOf('(', at - 1);
    return open >= 0 && at - open <= 4;
  }

  private static boolean word(char c) {
    return thaiOrSign(c) || latin(c);
  }

  private static boolean latin(char c) {
    return c < 0x250 && Character.isLetter(c);
  }
}
