package saraban.thai;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells what a run of text between two spaces is to its neighbours. */
final class Signs {

  private static final String D = "[0-9๐-๙]";
  private static final String MONTHS =
      "(?:มกราคม|กุมภาพันธ์|มีนาคม|เมษายน|พฤษภาคม|มิถุนายน|กรกฎาคม|สิงหาคม|กันยายน|ตุลาคม"
          + "|พฤศจิกายน|ธันวาคม|ม\\.ค\\.|ก\\.พ\\.|มี\\.ค\\.|เม\\.ย\\.|พ\\.ค\\.|มิ\\.ย\\.|ก\\.ค\\."
          + "|ส\\.ค\\.|ก\\.ย\\.|ต\\.ค\\.|พ\\.ย\\.|ธ\\.ค\\.)";
  private static final String TITLES =
      "(?:นางสาว|นาย|นาง|น\\.ส\\.|เด็กชาย|เด็กหญิง|ด\\.ช\\.|ด\\.ญ\\.|ว่าที่ร้อยตรี|ว่าที่ร้อยโท"
          + "|ว่าที่ร้อยเอก|ว่าที่|ร้อยตำรวจ(?:ตรี|โท|เอก)|พันตำรวจ(?:ตรี|โท|เอก)"
          + "|พลตำรวจ(?:ตรี|โท|เอก)|ดาบตำรวจ|จ่าสิบตำรวจ|สิบตำรวจ(?:ตรี|โท|เอก)"
          + "|(?:ร้อย|พัน|พล|สิบ|จ่าสิบ)(?:ตรี|โท|เอก)|(?:พลเรือ|นาวา|เรือ)(?:ตรี|โท|เอก)"
          + "|หม่อมราชวงศ์|หม่อมหลวง|ม\\.ร\\.ว\\.|ม\\.ล\\.|คุณหญิง|ท่านผู้หญิง|ดร\\.|ผศ\\.|รศ\\.|ศ\\.|นพ\\.|พญ\\.|ทพ\\.|ภก\\.|ภญ\\.|(?:ว่าที่"
          + " ?)?[รพ]\\.[ตทอ]\\.(?:[ตทอ]\\.)?"
          + "|พล\\.[ตทอ]\\.(?:[ตทอ]\\.)?|[สจ]\\.[สตทอ]\\.(?:[ตทอ]\\.)?)";
  private static final String BEFORE_TITLE =
      "(?:^|[(“\"]|โดย|และ|กับ|ให้|ของ|แก่|คือ|ว่า|เรียน|ถึง|หรือ|ได้แก่|ผู้ประสานงาน)";
  private static final String POSTS =
      "(?!ก(?:รัฐมนตรี|เทศมนตรี|องค์การ|สมาคม|สภา|เหล่า|อบ|เมือง|พัทยา|และ|หรือ|ได้|มี|จะ|$)|อำเภอ"
          + "|ทะเบียน|ช่าง|จ้าง|แพทย์|ทหาร|ตำรวจ|หน้า|สถานี|ด่าน|ประกัน|สัตวแพทย์|องค์การ|ตรวจ"
          + "|พยาบาล|แบบ|ท่า|ปลัด|เวร|อากร)";

  private static final Pattern NUMBER = Pattern.compile("[(]?" + D + "[0-9๐-๙.,:/x×–-]*[)]?[,;]?");
  private static final Pattern BEGINS_MONTH = Pattern.compile("^" + MONTHS);
  private static final Pattern ENDS_MONTH = Pattern.compile(MONTHS + "$");
  private static final Pattern ENDS_WEEKDAY =
      Pattern.compile("(?:จันทร์|อังคาร|พุธ|พฤหัสบดี|พฤหัส|ศุกร์|เสาร์|อาทิตย์|^วัน)$");
  private static final Pattern ERA = Pattern.compile("^(?:พ\\.ศ\\.|ค\\.ศ\\.|ร\\.ศ\\.|พุทธศักราช)");
  private static final Pattern YEAR = Pattern.compile("(?:ปี|ปีงบประมาณ|ปีการศึกษา|ปีภาษี)$");
  private static final Pattern CLINGS = Pattern.compile("^[ๆฯ/)\\]}”’»,.;:?!%…]");
  private static final Pattern REACHES =
      Pattern.compile("(?:[(\\[{“‘«]|^ณ|[^ก-๎]ณ|^ธ|^หนังสือที่|^ฯพณฯ)$");
  private static final Pattern CODE = Pattern.compile("(?:.*ที่)?[ก-ฮ]{2,4}|.*ที่[ก-ฮ]{2,4}");
  private static final Pattern COMMITTEE = Pattern.compile("\\([ก-ฮ]{1,8}[0-9๐-๙.]*\\)");
  private static final Pattern UNFINISHED =
      Pattern.compile(
          ".*" + D + "\\.?(?:/(?:[ก-ฮ]{1,3}(?:\\([ก-ฮ]+\\))?|พิเศษ|\\([ก-ฮ]+\\))?|/พิเศษ/?ว)");
  private static final Pattern CIRCULAR = Pattern.compile("ว[(]?[ก-ฮ]?[)]?|พิเศษ|ว" + D + "+");
  private static final Pattern DASH = Pattern.compile("[-–—:+=×x*~]");
  private static final Pattern ENUMERATOR =
      Pattern.compile(
          "/?[(]"
              + D
              + "{1,2}[)]|[(][ก-ฮ][)]|/?(?:"
              + D
              + "{1,2}|[ก-ธบ-ฮ])[.)]|[•·▪■]|\\[?\\]|[☐☑□]");
  private static final Pattern SHORT = Pattern.compile(".*(?:^|[^ก-๎.])(?:[ก-ธบ-ฮ]|ปณ|โทร)\\.");
  private static final Pattern TITLE = Pattern.compile(".*" + BEFORE_TITLE + TITLES);
  private static final Pattern PERSON =
      Pattern.compile(".*" + BEFORE_TITLE + TITLES + POSTS + "[ก-๎]{2,22}");
  private static final Pattern NAMED =
      Pattern.compile(BEFORE_TITLE + "(" + TITLES + ")" + POSTS + "[ก-๎]{2,22}$");
  private static final Pattern NAME = Pattern.compile("[ก-ๅ็-๎]{2,24}[)”,]?");
  private static final Pattern DOTTED = Pattern.compile("^(?:[ก-ฮ]{1,3}\\.){2,}.*");
  private static final Pattern OFFICE =
      Pattern.compile(".*(?:สำนักงาน|คณะกรรมการ|เลขาธิการ|องค์กร|สำนัก|กรรมการ)");

  private final Lexicon labels = Lexicon.read("labels.txt");
  private final Lexicon units = Lexicon.read("units.txt");

  Set<Sign> of(String text, List<Integer> firstRunEnds) {
    Set<Sign> signs = EnumSet.noneOf(Sign.class);
    numbers(text, firstRunEnds, signs);
    dates(text, signs);
    references(text, signs);
    people(text, signs);
    put(signs, Sign.CLINGS, CLINGS.matcher(text).find() && !text.startsWith("ฯพณฯ"));
    put(signs, Sign.REACHES, REACHES.matcher(text).find());
    put(signs, Sign.DASH, DASH.matcher(text).matches());
    put(signs, Sign.ENUMERATOR, ENUMERATOR.matcher(text).matches());
    put(signs, Sign.DOTTED, DOTTED.matcher(text).matches());
    put(signs, Sign.OFFICE, OFFICE.matcher(text).matches());
    put(signs, Sign.BEGINS_AT, text.startsWith("ที่"));
    return signs;
  }

  /** Where the name of a person begins who is called by a title here, or -1. */
  static int person(String text) {
    var found = NAMED.matcher(text);
    return found.find() ? found.start(1) : -1;
  }

  private void numbers(String text, List<Integer> words, Set<Sign> signs) {
    put(signs, Sign.BEGINS_NUMBER, Clusters.digit(text.charAt(0)));
    put(signs, Sign.ENDS_NUMBER, Clusters.digit(text.charAt(text.length() - 1)));
    put(signs, Sign.NUMBER, NUMBER.matcher(text).matches());
    put(signs, Sign.LABEL, labels.ends(text));
    put(signs, Sign.BETWEEN, text.equals("ต่อ") || text.equals("ถึง"));
    boolean unit = !words.isEmpty() && units.has(text.substring(0, words.getFirst()));
    put(
        signs,
        Sign.UNIT,
        unit && !text.startsWith(".", words.getFirst())
            || units.has(text)
            || text.startsWith("น."));
  }

  private static void dates(String text, Set<Sign> signs) {
    put(signs, Sign.BEGINS_MONTH, BEGINS_MONTH.matcher(text).find());
    put(signs, Sign.ENDS_MONTH, ENDS_MONTH.matcher(text).find());
    put(signs, Sign.ENDS_WEEKDAY, ENDS_WEEKDAY.matcher(text).find());
    put(signs, Sign.ERA, ERA.matcher(text).find());
    put(signs, Sign.YEAR, YEAR.matcher(text).find());
  }

  private static void references(String text, Set<Sign> signs) {
    put(signs, Sign.CODE, CODE.matcher(text).matches());
    put(signs, Sign.COMMITTEE, COMMITTEE.matcher(text).matches());
    put(signs, Sign.UNFINISHED, UNFINISHED.matcher(text).matches());
    put(signs, Sign.CIRCULAR, CIRCULAR.matcher(text).matches());
    put(
        signs,
        Sign.LETTER,
        text.length() == 1 && Clusters.consonant(text.charAt(0)) && !text.equals("ณ"));
    put(signs, Sign.SHORT, SHORT.matcher(text).matches());
  }

  private static void people(String text, Set<Sign> signs) {
    put(signs, Sign.TITLE, TITLE.matcher(text).matches());
    put(signs, Sign.PERSON, PERSON.matcher(text).matches());
    put(signs, Sign.NAME, NAME.matcher(text).matches());
  }

  private static void put(Set<Sign> signs, Sign sign, boolean holds) {
    if (holds) {
      signs.add(sign);
    }
  }
}
