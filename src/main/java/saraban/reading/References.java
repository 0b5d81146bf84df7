package saraban.reading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import saraban.letter.LetterDate;
import saraban.letter.Reference;
import saraban.letter.Secrecy;
import saraban.letter.Urgency;

/** Reads what stands behind อ้างถึง. */
public final class References {

  private static final Pattern DOCUMENT =
      Pattern.compile(
          "^(?:สำเนา)?(?:หนังสือ|คำสั่ง|ประกาศ|วิทยุในราชการ|วิทยุ|โทรสารในราชการ|โทรสาร|โทรเลข|บันทึกข้อความ|บันทึก|ระเบียบ)(?!เวียน)"
              + " *");

  private static final Pattern DATED =
      Pattern.compile(
          "(?:ลง *วันที่|ลงวันที|ลว\\.?|ลง(?= *[0-9๐-๙])|สั่ง *ณ|ณ *วันที่|เมื่อวันที่) *.*$",
          Pattern.DOTALL);

  private static final Pattern NUMBERED =
      Pattern.compile("(?<![ก-๎])(?:เลข)?ที่? *(?=[ก-ฮ(0-9๐-๙])|ที่ *(?=[ก-ฮ.]{2,5} ?[(0-9๐-๙])");

  private References() {}

  /** Whether a letter is cited so far without its date. */
  static boolean open(String text) {
    String last = text.substring(text.lastIndexOf("\n") + 1);
    return Dates.in(text.replaceAll("\\n+", " ")).isEmpty() && text.length() < 400
        || Enumerated.begins(last) && Dates.in(last).isEmpty();
  }

  static List<Reference> of(List<Line> lines) {
    return Enumerated.entries(lines).stream()
        .map(References::read)
        .filter(each -> !(each.from() + each.number()).isEmpty())
        .toList();
  }

  /** "หนังสือจังหวัดกระบี่ ด่วนที่สุด ที่ กบ ๐๐๒๓.๑/ว ๔๓๖๖ ลงวันที่ ๒๘ สิงหาคม ๒๕๖๓". */
  public static Reference read(String entry) {
    String text = entry.replaceAll("\\s+", " ").strip();
    LetterDate date = Dates.in(dated(text)).orElse(LetterDate.BLANK);
    String head = DATED.matcher(text).replaceFirst("").strip();
    Optional<Numbers.Found> number = number(head);
    String from = number.map(found -> head.substring(0, found.start())).orElse(head);
    Urgency urgency = Words.urgency(from).orElse(Urgency.NORMAL);
    Secrecy secrecy = Words.secrecy(from).orElse(Secrecy.NONE);
    return new Reference(
        issuer(from), secrecy, urgency, number.map(Numbers.Found::number).orElse(""), date);
  }

  private static String dated(String text) {
    Matcher dated = DATED.matcher(text);
    return dated.find() ? dated.group() : text;
  }

  private static Optional<Numbers.Found> number(String head) {
    Matcher numbered = NUMBERED.matcher(head);
    while (numbered.find()) {
      Optional<Numbers.Found> found = Numbers.at(head, numbered.end());
      if (found.isPresent()) {
        int start = numbered.start();
        return found.map(f -> new Numbers.Found(start, f.number(), f.asWritten()));
      }
    }
    return Numbers.anywhere(head);
  }

  private static String issuer(String from) {
    String office = Words.withoutRanks(from);
    return DOCUMENT
        .matcher(office)
        .replaceFirst("")
        .replaceFirst("^ของ *", "")
        .replaceFirst("[ ,]*(?:เลข)?ที่?$", "")
        .strip();
  }
}
