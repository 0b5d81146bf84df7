package saraban.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads who signed: a name in brackets and the lines below it. */
final class Signature {

  private static final String TITLE =
      "(?:นาย|นาง|นางสาว|น\\.ส\\.|ว่าที่|พล|พัน|ร้อย|เรือ|นาวา|จ่า|สิบ|นายแพทย์|แพทย์|ดร\\.|ผศ|รศ|ศ\\.|ผู้ช่วยศาสตราจารย์|รองศาสตราจารย์|ศาสตราจารย์|อาจารย์|หม่อม|ม\\.[รล]|คุณ|ท่าน|พระ|Mr|Ms|Dr)";

  private static final Pattern NAMED =
      Pattern.compile(
          "[({]['\"‘’ ]*(?<name>" + TITLE + "[^(){}|0-9๐-๙]{3,50}?)['\"‘’ ]*(?=[)}|]|$)");

  private static final Pattern BRACKETS =
      Pattern.compile("^\\( *(?<name>[ก-๎]{2,30} +[ก-๎ ]{2,40}) *\\)$");

  /** The dots of a name still open. */
  private static final Pattern OPEN = Pattern.compile("^\\([ .…_-]*\\)$");

  private static final Pattern POST =
      Pattern.compile(
          "^(?:ผู้(?!ประสาน)|รอง|อธิบดี|ปลัด|นายก|นายอำเภอ|นายช่าง|นายทหาร|นายทะเบียน|นายแพทย์|เลขา|หัวหน้า|ประธาน|ครู|อาจารย์|นัก|เจ้าพนักงาน|เจ้าหน้าที่|เจ้า|พนักงาน|รัฐมนตรี|คณบดี|อธิการ|กรรมการ|อนุกรรมการ|ศึกษาธิการ"
              + "|ท้องถิ่น(?=จังหวัด|อำเภอ)|พัฒนา(?:การ|กร)|เกษตร(?=จังหวัด|อำเภอ)|สาธารณสุข(?=จังหวัด|อำเภอ)|สรรพากร|วิศวกร|พยาบาล|แพทย์|เภสัชกร|ทันตแพทย์|นิติกร|บรรณารักษ์|สถาปนิก|อัยการ|กำนัน|เหรัญญิก|โฆษก"
              + "|ปฏิบัติ|รักษา|ทำการแทน|ช่วยราชการ|ประจำ|สมาชิก|ที่ปรึกษา|ผช\\.|ผอ\\.|รก\\.).*");

  private static final Pattern MODE =
      Pattern.compile(
          "(?<mode>ปฏิบัติราชการแทน|รักษาราชการแทน|รักษาการแทน|รักษาการในตำแหน่ง|ปฏิบัติหน้าที่แทน|ทำการแทน|ปฏิบัติการแทน|ปฏิบัติหน้าที่(?=[ก-๎"
              + " ]{4})|รักษาราชการ[แนท]{1,3}(?=\\s|$)|ปฏิบัติราชการ[แนท]{1,3}(?=\\s|$)|รักษาการ(?=[ก-๎"
              + " ]{4}))");

  private static final int NEAR = 14;

  private final List<Line> lines;
  private final Optional<String> name;
  private final List<String> below = new ArrayList<>();
  private int end;

  Signature(List<Line> lines, boolean unitBelow) {
    this.lines = lines;
    int at = named();
    this.name = at < 0 ? Optional.empty() : name(lines.get(at).flat());
    this.end = at + 1;
    boolean signed = at >= 0 || !lines.isEmpty() && Foot.closes(lines.getFirst().text());
    if (signed) {
      positions(unitBelow);
    }
  }

  /** The first line with a name in brackets. */
  private int named() {
    for (int i = 0; i < lines.size(); i++) {
      if (name(lines.get(i).flat()).isPresent() || OPEN.matcher(lines.get(i).text()).matches()) {
        return i;
      }
    }
    return -1;
  }

  private static Optional<String> name(String line) {
    Matcher named = NAMED.matcher(line);
    Matcher brackets = BRACKETS.matcher(line);
    if (named.find()) {
      return Optional.of(named.group("name").strip());
    }
    boolean person =
        brackets.matches()
            && !brackets.group("name").matches(".*(?:ตรา|ลายมือ|ลงชื่อ|ประทับ|สำเนา).*");
    return person ? Optional.of(brackets.group("name").strip()) : Optional.empty();
  }

  private void positions(boolean unitBelow) {
    boolean apart = false;
    boolean any = false;
    int last = Math.min(lines.size(), end + NEAR);
    for (int i = end; i < last; i++) {
      String line = lines.get(i).flat();
      boolean directly = !any && i == end && name.isPresent();
      if (line.isEmpty()) {
        apart = any || i > end;
      } else if (belongs(line, directly, any)) {
        below.add(Spelling.whole(line));
        any = true;
        end = i + 1;
        apart = false;
      } else if (any || unitBelow && Foot.unitLike(line)) {
        return;
      }
    }
  }

  /** A post, or the one that the line before acts for. */
  private boolean belongs(String line, boolean directly, boolean any) {
    if (Phones.labelled(line) || line.matches(".*[.…]{6,}.*") || name(line).isPresent()) {
      return false;
    }
    boolean acts = any && ends(below.getLast());
    boolean first = directly && !Foot.closes(line) && line.length() > 3;
    return POST.matcher(line).matches() || acts || first;
  }

  private static boolean ends(String line) {
    Matcher mode = MODE.matcher(line);
    int end = -1;
    while (mode.find()) {
      end = mode.end();
    }
    return end >= line.length() - 1;
  }

  /** The line behind the signature. */
  int end() {
    return end;
  }

  Reading.Signer signer() {
    String all = String.join(" ", below);
    Matcher mode = MODE.matcher(all);
    int start = -1;
    int behind = -1;
    String word = "";
    while (mode.find()) {
      start = mode.start();
      behind = mode.end();
      word = spelled(mode.group("mode"));
    }
    boolean acting = start >= 0 && !all.substring(behind).isBlank();
    return new Reading.Signer(
        name.orElse(""),
        acting ? all.substring(0, start).strip() : all,
        acting ? all.substring(behind).strip() : "",
        acting ? word : "",
        List.copyOf(below));
  }

  private static String spelled(String mode) {
    return mode.startsWith("รักษาราชการ")
        ? "รักษาราชการแทน"
        : mode.startsWith("ปฏิบัติราชการ") ? "ปฏิบัติราชการแทน" : mode;
  }
}
