package saraban.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import saraban.letter.Contact;

/** Reads what stands below the body: closing, signature, unit, telephone, copies. */
final class Foot {

  private static final Pattern CLOSING =
      Pattern.compile(
          "^(?:ขอแสดงความ?น[ัิ]?บ[ถก][ืิ]?อ|ควรมิควร|ขอนมัสการ|ขอกราบเรียน|ด้วยความเคารพ).*");

  private static final Pattern UNIT =
      Pattern.compile(
          "^(?:กอง|กลุ่ม|ฝ่าย|สำนัก|งาน|ส่วน|ศูนย์|หน่วย|ที่ทำการ|คณะ(?!กรรมการ)|ภาค|สถาบัน|สถานี|โรงพยาบาล|โรงเรียน|แผนก|โครงการ|ที่ว่าการ|เทศบาล|องค์การ|วิทยาลัย|มหาวิทยาลัย|ด่าน|สาขา|กรม|สนง\\.).*");

  private static final Pattern COORDINATOR = Pattern.compile("^ผู้ประสานงาน[ :.]*(.*)$");
  private static final Pattern COPIES = Pattern.compile("^สำเนา(?:ส่ง|เรียน|แจ้ง)[ :]*(.*)$");
  private static final Pattern LEADERS = Pattern.compile(".*[.…]{6,}.*");

  private final List<Line> lines;
  private final Signature signature;

  /**
   * @param lines behind the body, the closing first if there is one
   */
  Foot(List<Line> lines, boolean unitToo) {
    this.lines = lines;
    this.signature = new Signature(lines, unitToo);
  }

  static boolean closes(String line) {
    return CLOSING.matcher(line).matches() && line.length() < 60;
  }

  static boolean unitLike(String line) {
    return UNIT.matcher(line).matches() && !LEADERS.matcher(line).matches();
  }

  String closing() {
    return lines.stream()
        .map(Line::flat)
        .filter(Foot::closes)
        .findFirst()
        .map(text -> text.replaceFirst(" .*", ""))
        .orElse("");
  }

  Signature signature() {
    return signature;
  }

  /** Behind the signature, down to the telephone. */
  List<String> unit() {
    List<String> units = new ArrayList<>();
    for (Line line : below()) {
      boolean phone = Phones.labelled(line.text());
      String text = phone ? Phones.before(line.flat()) : line.flat();
      if (unitLike(text)) {
        units.add(text);
      }
      if (phone || COORDINATOR.matcher(line.text()).matches() || units.size() > 3) {
        break;
      }
    }
    return units;
  }

  private List<Line> below() {
    return lines.subList(Math.min(signature.end(), lines.size()), lines.size());
  }

  Contact contact() {
    String text = String.join("\n", below().stream().map(Line::flat).toList());
    return new Contact(
        first(text, Phones::in),
        first(text, Phones::fax),
        Phones.email(text).orElse(""),
        said(COORDINATOR).orElse(""));
  }

  private static String first(
      String text, java.util.function.Function<String, Optional<String>> read) {
    return text.lines().flatMap(line -> read.apply(line).stream()).findFirst().orElse("");
  }

  List<String> copies() {
    return said(COPIES).map(Addressees::split).orElse(List.of());
  }

  private Optional<String> said(Pattern pattern) {
    for (Line line : below()) {
      Matcher found = pattern.matcher(line.flat());
      if (found.matches()) {
        return Optional.of(found.group(1).strip());
      }
    }
    return Optional.empty();
  }
}
