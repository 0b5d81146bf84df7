package saraban.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import saraban.thai.Digits;

/** Entries with a number before each: one a line, or several on one. */
final class Enumerated {

  private static final Pattern SIGN =
      Pattern.compile("^\\(?([0-9๐-๙]{1,2})(?: ?[,.]{1,2}[.)]?|\\))(?![0-9๐-๙]) *");

  private Enumerated() {}

  static boolean begins(String text) {
    return SIGN.matcher(text.strip()).find();
  }

  /** The entries of a part whose lines end where they may; one if they are not numbered. */
  static List<String> entries(List<Line> lines) {
    StringBuilder all = new StringBuilder();
    for (Line line : lines) {
      if (!line.blank()) {
        all.append(all.isEmpty() ? "" : "\n").append(line.text());
      }
    }
    String text = all.toString().strip();
    return begins(text) ? split(text) : text.isEmpty() ? List.of() : List.of(text);
  }

  private static List<String> split(String text) {
    List<String> entries = new ArrayList<>();
    Matcher first = SIGN.matcher(text);
    first.find();
    int from = first.end();
    for (int next = number(first) + 1; ; next++) {
      Matcher sign = sign(next).matcher(text);
      if (!sign.find(from)) {
        break;
      }
      entries.add(text.substring(from, sign.start()).strip());
      from = sign.end();
    }
    entries.add(text.substring(from).strip());
    return entries;
  }

  private static int number(Matcher sign) {
    return Integer.parseInt(Digits.ARABIC.of(sign.group(1)));
  }

  /** The sign of the next entry, behind a space or a line's end and before a word. */
  private static Pattern sign(int number) {
    String digits = "(?:" + number + "|" + Digits.THAI.of(number) + ")";
    return Pattern.compile(
        "(?<=[\\s\\n])(?:\\(%1$s\\)|%1$s(?:[,.]{1,2}|\\)))(?![0-9๐-๙]) *(?=[^0-9๐-๙\\s])"
            .formatted(digits));
  }
}
