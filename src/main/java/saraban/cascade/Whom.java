package saraban.cascade;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import saraban.deadline.Asked;

/** The words that say of whom something is asked. */
final class Whom {

  private static final Pattern LET = Pattern.compile("^ให้(\\S{0,60})");

  /** "3. ให้แจ้งองค์กรปกครองส่วนท้องถิ่นดำเนินการ ดังนี้", which holds for the items below it. */
  private static final Pattern ITEM = Pattern.compile("(?m)^\\s*[0-9๐-๙]+\\.\\s+(?<text>[^\\n]*)$");

  private Whom() {}

  /** As the sentence says it, else as the item above it does; empty if neither does. */
  static String of(String body, Asked asked) {
    Matcher let = LET.matcher(asked.what());
    if (let.find()) {
      return let.group(1);
    }
    return asked.whom().isEmpty() ? above(body, asked.quote()) : asked.whom();
  }

  private static String above(String body, String quote) {
    int at = body.indexOf(quote);
    String before = body.substring(0, Math.max(0, at));
    boolean below = before.substring(before.lastIndexOf('\n') + 1).strip().startsWith("(");
    Matcher item = ITEM.matcher(before);
    String text = "";
    while (below && item.find()) {
      text = item.group("text").strip();
    }
    return text.endsWith("ดังนี้") ? text : "";
  }
}
