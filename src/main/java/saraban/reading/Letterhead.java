package saraban.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The office at the right of the head of a letter: beside its number, below it, or above it. */
final class Letterhead {

  private static final Pattern ADDRESS =
      Pattern.compile(
          "^(?:ถ\\.|ถนน|ซอย|หมู่|ม\\.|ตำบล|ต\\.|อำเภอ|อ\\.|แขวง|เขต(?!"
              + " *พื้นที่)|เลขที่|ตู้|อาคาร|ชั้น|ทำเนียบ|จังหวัด\\S+"
              + " *[0-9๐-๙]{5}|[0-9๐-๙]+(?:[/-][0-9๐-๙]+)?(?: |$)|[A-Z]"
              + " ).*|.*(?:กทม|กรุงเทพ\\S*|[ก-ฮ]{2}|จังหวัด\\S+)\\.?"
              + " *[0-9๐-๙]{5}$|.*@.*|.*https?:.*|^โทร.*");

  private static final Pattern NO_OFFICE =
      Pattern.compile(
          "^[(\\[].*|.*สำเนาคู่ฉบับ.*|.*(?:เลขที่รับ|เลขรับ|รับที่|เวลา|ตราประทับ|วันที่).*|^เลขที่"
              + " *[0-9๐-๙].*|.*\\{\\{.*|^[0-9๐-๙ .]+$|.*ตัวอย่าง$(?<!.{8}ตัวอย่าง)");

  /** "ขอนแก่น เขต ๑" below the name of an office that it belongs to. */
  private static final Pattern ZONE =
      Pattern.compile("^([ก-๎]+(?: [ก-๎]+)? *เข?ต *[0-9๐-๙]+)(?: .*)?$");

  private static final Pattern WITHIN =
      Pattern.compile("\\s+(?:ถนน|เลขที่|หมู่ที่|หมู่ *[0-9๐-๙]|ตู้ *ปณ|โทร|ซอย|กทม|กรุงเทพฯ).*$");

  private final List<Line> lines;
  private final int number;

  Letterhead(List<Line> lines, int number) {
    this.lines = lines;
    this.number = number;
  }

  List<String> lines() {
    List<String> below = below();
    int office = firstOffice(below);
    List<String> above = above();
    if (office >= 0 || firstOffice(above) < 0) {
      return office < 0 ? below : below.subList(office, below.size());
    }
    List<String> all = new ArrayList<>(above.subList(firstOffice(above), above.size()));
    all.addAll(below);
    return all;
  }

  private static int firstOffice(List<String> lines) {
    for (int i = 0; i < lines.size(); i++) {
      if (!ADDRESS.matcher(lines.get(i)).matches()) {
        return i;
      }
    }
    return -1;
  }

  /** Beside the number and after it, down to the date. */
  private List<String> below() {
    List<String> found = new ArrayList<>();
    if (number < 0) {
      return found;
    }
    beside().forEach(each -> add(found, each));
    for (int i = number + 1; i < lines.size(); i++) {
      if (Dates.in(lines.get(i).text()).isPresent()
          || Label.DATE.after(lines.get(i).text()).isPresent()) {
        break;
      }
      lines.get(i).columns().forEach(column -> add(found, column));
    }
    return found;
  }

  private List<String> beside() {
    List<String> columns = lines.get(number).columns();
    for (int i = 0; i < columns.size(); i++) {
      if (Label.NUMBER.after(Words.withoutRanks(columns.get(i))).isPresent()) {
        List<String> beside = new ArrayList<>(List.of(behind(columns.get(i))));
        beside.addAll(columns.subList(i + 1, columns.size()));
        return beside;
      }
    }
    return columns.subList(Math.min(1, columns.size()), columns.size());
  }

  /** What stands in one column with the number, behind it. */
  private static String behind(String column) {
    String rest = Label.NUMBER.after(Words.withoutRanks(column)).orElse("");
    return Numbers.at(rest, 0)
        .map(found ->
            rest.substring(Math.min(rest.length(), found.start() + found.asWritten().length())))
        .filter(behind -> behind.startsWith(" "))
        .orElse("");
  }

  private List<String> above() {
    List<String> found = new ArrayList<>();
    int end = number < 0 ? lines.size() : number;
    for (Line line : lines.subList(0, end)) {
      if (Dates.in(line.text()).isEmpty()) {
        line.columns().forEach(column -> add(found, column));
      }
    }
    return found;
  }

  private static void add(List<String> found, String column) {
    String text = column.strip();
    boolean office = text.length() > 3 || ADDRESS.matcher(text).matches();
    if (office && !NO_OFFICE.matcher(text).matches() && !Words.onlyRanks(text)) {
      found.add(text.replaceAll("[ \\t]+", " "));
    }
  }

  /** จังหวัดกระบี่ for ศาลากลางจังหวัดกระบี่; the zone below a name belongs to it. */
  static String issuer(List<String> head) {
    if (head.isEmpty()) {
      return "";
    }
    String name = WITHIN.matcher(head.getFirst()).replaceFirst("").strip();
    if (head.size() > 1 && name.matches(".*(?:ประถมศึกษา|มัธยมศึกษา)$")) {
      Matcher zone = ZONE.matcher(head.get(1));
      name = zone.matches() ? name + zone.group(1) : name;
    }
    return seat(name);
  }

  /** The authority that sits in a building. */
  static String seat(String name) {
    return name.replaceFirst(
            "^ศาลากลาง *(?=จังหวัด)|^ที่ว่าการ *(?=อำเภอ)|^ที่ทำการ *(?=องค์การ)", "")
        .replaceFirst("(?<=[ก-๎]) +เต (?=[0-9๐-๙]+$)", " เขต ");
  }
}
