package saraban.letter;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import saraban.thai.Digits;
import saraban.thai.ThaiText;

/** Reads the number of a letter as people write it. */
final class NumberSpelling {

  /** Words that stand in front of a number and do not belong to it. */
  private static final Pattern IN_FRONT =
      Pattern.compile("^(?:ด่วนที่สุด|ด่วนมาก|ด่วน|ลับที่สุด|ลับมาก|ลับ|หนังสือ|เลขที่|ที่|:)\\s*");

  private static final Pattern FORM =
      Pattern.compile(
          "(?<prefix>[ก-ฮ](?:\\.?[ก-ฮ]){1,3})\\.?\\s*"
              + "(?:\\(\\s*(?<committee>[ก-ฮ.]{1,12})\\s*\\))?\\s*"
              + "(?<unit>\\d{3,5}(?:\\.\\d{1,4})*)\\s*"
              + "(?:\\(\\s*(?<after>[ก-ฮ.]{1,12})\\s*\\))?\\s*"
              + "(?:/|(?=ว))\\s*"
              + "(?<special>พิเศษ)?\\s*/?\\s*"
              + "(?<mark>[ก-ฮ])?\\.?\\s*"
              + "(?<running>\\d{1,7}(?:\\s*[-/]\\s*\\d{1,4})*)?\\s*");

  /** Running numbers that look like a year make an order's number, "1025/2561". */
  private static final Pattern YEAR = Pattern.compile("2[45]\\d\\d");

  /** Ministries whose plain four digits are owner codes, whatever follows the slash (annex 1). */
  private static final Set<String> MINISTRIES =
      Set.of(
          "นร", "กห", "กค", "กต", "กก", "พม", "อว", "กษ", "คค", "ดศ", "ทส", "พน", "พณ", "มท", "ยธ",
          "รง", "วธ", "ศธ", "สธ", "อก", "ตช", "พศ", "อส", "ปช", "ตผ", "ลต", "ผผ", "สม");

  private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0]+");
  private static final Pattern DASHES = Pattern.compile("[‐‑‒–—−]");
  private static final Pattern LOOSE_DOT = Pattern.compile("(?<=\\d) ?\\. ?(?=\\d)");

  private static final int LONGEST = 200;

  private NumberSpelling() {}

  static ReferenceNumber read(String spelling) {
    if (spelling.length() > LONGEST) {
      throw refuse(spelling, "ยาวเกินเลขที่หนังสือ");
    }
    String text = plain(spelling);
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      throw refused(spelling, text);
    }
    String running = part(form, "running").replace(" ", "");
    String unit = form.group("unit");
    String prefix = form.group("prefix").replace(".", "");
    if (looksLikeAnOrder(prefix, unit, running)) {
      throw refuse(spelling, "เป็นเลขลำดับทับปีแบบคำสั่ง ประกาศ หรือคดี ไม่ใช่เลขที่หนังสือ");
    }
    String committee = part(form, "committee") + part(form, "after");
    return new ReferenceNumber(
        prefix, committee.replace(".", ""), form.group("after") != null, unit, mark(form), running);
  }

  private static boolean looksLikeAnOrder(String prefix, String unit, String running) {
    return YEAR.matcher(running).matches()
        && !unit.startsWith("0")
        && unit.length() <= 4
        && !(MINISTRIES.contains(prefix) && unit.length() == 4);
  }

  private static String mark(Matcher form) {
    return (part(form, "special") + " " + part(form, "mark")).strip();
  }

  private static String part(Matcher form, String name) {
    String part = form.group(name);
    return part == null ? "" : part;
  }

  /** Arabic digits, single spaces, nothing in front. */
  private static String plain(String spelling) {
    return isPlain(spelling) ? Digits.ARABIC.of(spelling) : tidied(spelling);
  }

  /** Sees at once that most numbers are spelt plainly; what it is not sure of is looked at. */
  private static boolean isPlain(String text) {
    char before = ' ';
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean sign = "/.()".indexOf(c) >= 0 && before != ' ' || c == '(';
      boolean letter = c >= 'ก' && c <= 'ฮ' || c >= '0' && c <= '9' || c >= '๐' && c <= '๙';
      boolean space = c == ' ' && before != ' ' && before != '.';
      if (!sign && !letter && !space) {
        return false;
      }
      before = c;
    }
    return before != ' ';
  }

  private static String tidied(String spelling) {
    String text =
        Digits.ARABIC
            .of(ThaiText.tidy(spelling))
            .replace('／', '/')
            .replace('∕', '/')
            .replace('⁄', '/');
    text = DASHES.matcher(SPACES.matcher(text).replaceAll(" ")).replaceAll("-");
    text = LOOSE_DOT.matcher(text).replaceAll(".").strip();
    Matcher front = IN_FRONT.matcher(text);
    while (front.find()) {
      text = text.substring(front.end());
      front = IN_FRONT.matcher(text);
    }
    return text;
  }

  private static NotALetterNumber refused(String spelling, String text) {
    if (text.isEmpty()) {
      return refuse(spelling, "ไม่มีเลขที่");
    }
    if (!text.matches(".*\\d.*")) {
      return refuse(spelling, "ไม่มีตัวเลข");
    }
    if (text.matches("(?:ว\\.?)? ?\\d+")) {
      return refuse(spelling, "มีแต่เลขท้าย ขาดอักษรย่อและรหัสหน่วยงาน");
    }
    if (!text.matches("[ก-ฮ][ก-ฮ.]*[\\s(\\d].*")) {
      return refuse(spelling, "ต้องขึ้นต้นด้วยอักษรย่อของส่วนราชการ");
    }
    if (!text.contains("/")) {
      return refuse(spelling, "ขาด / หลังรหัสหน่วยงาน");
    }
    if (text.matches("[ก-ฮ.]+\\s*\\d{1,2}\\s*/\\s*2[45]\\d\\d")) {
      return refuse(spelling, "เป็นเลขลำดับทับปีแบบคำสั่ง ประกาศ หรือคดี ไม่ใช่เลขที่หนังสือ");
    }
    if (text.matches("[ก-ฮ.]+\\s*(\\([^)]*\\))?\\s*(\\d{1,2}|\\d{6,})\\b.*")) {
      return refuse(spelling, "รหัสหน่วยงานต้องมี ๓ ถึง ๕ หลัก");
    }
    return refuse(spelling, "รูปแบบไม่ใช่เลขที่หนังสือ");
  }

  private static NotALetterNumber refuse(String spelling, String why) {
    String shown = spelling.strip();
    String brief = shown.length() > 60 ? shown.substring(0, 60) + "…" : shown;
    return new NotALetterNumber(
        "อ่านเลขที่ “%s” ไม่ได้ %s เลขที่หนังสือเป็นเช่น กบ ๐๐๒๓.๑/ว ๒๓๓๒".formatted(brief, why));
  }
}
