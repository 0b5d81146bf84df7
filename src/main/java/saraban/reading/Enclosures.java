package saraban.reading;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import saraban.letter.Enclosure;

/** Reads what stands behind สิ่งที่ส่งมาด้วย. */
public final class Enclosures {

  private static final String UNITS =
      "(?:ชุด|ฉบับ|แผ่น|เล่ม|ใบ|หน้า|ซอง|กล่อง|รายการ|เรื่อง|ราย|ภาพ|รูป|แฟ้ม|สำเนา|แบบ|ตัว|อัน|ม้วน|ชิ้น|คู่|รายชื่อ|copies|copy)";

  private static final Pattern QUANTITY =
      Pattern.compile(
          "(?:[\\s.·]*จำนวน\\s*|\\s+(?=อย่างละ)|\\s+)(?<quantity>(?:อย่างละ\\s*)?[0-9๐-๙]{1,4}\\s*"
              + UNITS
              + ")(?:\\s*[.,]?)$");

  private static final Pattern LONE = Pattern.compile("^[.\\s]*จำนวน.*|^ลงวันที่.*|^\\(.*\\)$");

  private Enclosures() {}

  static List<Enclosure> of(List<Line> lines) {
    return Enumerated.entries(lines).stream()
        .map(Enclosures::read)
        .filter(each -> !each.title().isEmpty())
        .toList();
  }

  /** "สำเนาหนังสือร้องเรียน จำนวน ๓ แผ่น": the title and its quantity. */
  public static Enclosure read(String entry) {
    String text = Spelling.whole(entry.replaceAll("\\s+", " ").strip());
    Matcher quantity = QUANTITY.matcher(" " + text);
    if (!quantity.find()) {
      return new Enclosure(misplaced(text), "");
    }
    String title = text.substring(0, Math.max(quantity.start() - 1, 0)).replaceFirst("[ .·]+$", "");
    return new Enclosure(title, quantity.group("quantity").replaceAll("\\s+", " "));
  }

  private static String misplaced(String text) {
    return text.replaceFirst("[ .·]+$", "");
  }

  /** Whether a line that is not numbered goes on with the entries so far. */
  static boolean goesOn(String so, Line line) {
    if (LONE.matcher(line.text()).matches()) {
      return true;
    }
    boolean counted = QUANTITY.matcher(" " + so.replaceAll("\\s+", " ").strip()).find();
    return !counted && QUANTITY.matcher(line.text()).find() && line.text().length() < 200
        || so.isBlank();
  }
}
