package saraban.deadline;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The outside system where a thing is to be done, named before or behind its deadline. */
final class OutsideSystem {

  private static final Pattern KNOWN =
      Skeleton.pattern(
          "(?:https?://)?[a-z0-9-]+(?:\\.[a-z0-9-]+)*\\.(?:go\\.th|or\\.th|ac\\.th|com|net|org|gle|ly|th)(?:/[\\w./?=&%-]*)?|\\be-(?!mail)[a-z]{2,}\\b|\\b(?:m?itas?|lpa|e-?laas|e-?plan|e?-?gp|gfmis|new"
              + " ?gfmis"
              + " ?thai|krs|oit|pmqa|bigquery|thaid|ccis|emenscr|line)\\b|googleforms?|microsoftforms?");

  private static final Pattern CODE = Skeleton.pattern("qr-?code|คิวอาร์โค้ด");

  private static final Pattern NAMED =
      Skeleton.pattern(
          "ระบบ(?=[ก-ฮเ-ไa-z])(?!ดังกล่าว|นี้|ที่|ให้|และ|เพื่อ|ตาม|ภายใน|ราชการ|zoom|webex|การประชุม|ประชุม|ทุก|วีดิ|โดย)");

  private static final Pattern SAME =
      Skeleton.pattern("ระบบ(?:ดังกล่าว|นี้|ข้างต้น)|เว็บไซต์ดังกล่าว");

  private static final Pattern MAIL = Skeleton.pattern("[\\w.-]+@$");

  private static final int NEAR = 130;
  private static final int LONGEST_MAIL = 60;

  private final Skeleton text;
  private final Found found;
  private final int from;

  OutsideSystem(Skeleton text, Found found, int from) {
    this.text = text;
    this.found = found;
    this.from = from;
  }

  /**
   * @param before the system of the deadline before, which "ระบบดังกล่าว" means
   */
  String name(String before) {
    int clause = Math.max(from, found.clause());
    int end = Math.min(text.paragraphEnd(found.end()), found.end() + NEAR);
    String here = named(from, clause);
    if (here.isEmpty() && text.within(SAME, from, clause).find()) {
      return before;
    }
    return here.isEmpty() ? named(found.end(), end) : here;
  }

  private String named(int start, int end) {
    String known = known(start, end);
    if (!known.isEmpty()) {
      return known;
    }
    Matcher named = text.within(NAMED, start, end);
    if (named.find()) {
      return Wording.tidy(text.quote(named.start(), Math.min(end, text.wordEnd(named.end()))));
    }
    Matcher code = text.within(CODE, start, end);
    return code.find() ? Wording.tidy(text.quote(code.start(), code.end())) : "";
  }

  private String known(int start, int end) {
    Matcher match = text.within(KNOWN, start, end);
    while (match.find()) {
      int mail = Math.max(0, match.start() - LONGEST_MAIL);
      if (!MAIL.matcher(text.chars().substring(mail, match.start())).find()) {
        return Wording.tidy(text.quote(match.start(), match.end()));
      }
    }
    return "";
  }
}
