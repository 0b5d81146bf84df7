package saraban.deadline;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts what is to be done into words that may stand behind "ขอให้". */
final class Wording {

  private static final int FAR = 260;

  private static final int SHORT = 80;

  /** A verb alone says too little. */
  private static final int BARE = 8;

  private static final Pattern EXTENDS =
      Pattern.compile(
          ".*?(?:ขยาย|เลื่อน|แก้ไข|เปลี่ยนแปลง|เปลี่ยน)(?:ระยะเวลา|กำหนดเวลา|กำหนดการ|กำหนด|เวลา)(?:ในการ|การ)?(?<thing>.{3,}?)(?:ออกไป|ไป)?");

  /** A line ends between two words of Thai, where no space is written; also one ended by hand. */
  private static final Pattern LINE = Pattern.compile("(?<=[ก-๎])(?:\\n| {5,})(?=[ก-ฮเ-ไ])");

  private static final Pattern DONE =
      Pattern.compile("^(?:ให้)?(?<thing>.{0,60}?)(?:ต้อง|จะต้อง)?(?:ให้)?แล้วเสร็จ$");

  private static final Pattern TIMES =
      Pattern.compile("\\s*(?:ครั้งที่|รอบ|ไตรมาส|งวด|ระยะที่|ภาคเรียนที่|ภาคการศึกษาที่).*$");

  /** What hangs on before the deadline and belongs to it. */
  private static final Pattern HANGS =
      Pattern.compile(
          "(?:[\\s(\\[,:;–-]|และ|โดย|ทั้งนี้|ซึ่ง|คือ|หรือ|ดังนี้|แต่|ออกไป|โดย(?:กำหนด)?(?:ให้)?แล้วเสร็จ|ตามกำหนด(?:การ|เวลา|ระยะเวลา)?"
              + "|ภายใน(?:ระยะเวลา|กำหนดเวลา|กำหนด|เวลา)(?:ที่กำหนด|ดังกล่าว)?"
              + "|(?:ภายใน|ก่อน|ไม่เกิน)?เวลา\\s*[0-9๐-๙.:]+\\s*(?:น\\.?)?\\s*ของ"
              + "|นับ(?:ตั้ง)?แต่วัน(?:ที่)?(?:ได้)?รับ[^\\s]{0,20})+$");

  private Wording() {}

  /**
   * @param before what the deadline before was for
   */
  static String behind(String before, Clause clause) {
    String words = words(before, clause);
    Matcher other = EXTENDS.matcher(words);
    String plain = other.matches() ? other.group("thing") : words;
    return plain.replaceFirst("^ขอทราบ", "แจ้ง");
  }

  private static String words(String before, Clause clause) {
    String words = tidy(clause.words());
    String all = tidy(clause.all());
    if (!words.isEmpty()) {
      return words.length() > BARE ? words : (words + clause.topic()).strip();
    }
    if (clause.anotherTime()) {
      String same = before.isEmpty() ? announced(clause) : before;
      return (TIMES.matcher(same).replaceFirst("") + " " + all).strip();
    }
    String own = own(clause);
    if (!own.isEmpty()) {
      return own + (all.length() > SHORT ? "" : all);
    }
    String after = after(clause);
    return after.isEmpty() ? label(clause, all, before) : after;
  }

  private static String label(Clause clause, String all, String before) {
    if (all.isEmpty()) {
      return before;
    }
    Matcher done = DONE.matcher(all);
    if (done.find()) {
      return "ดำเนินการ" + done.group("thing") + "ให้แล้วเสร็จ";
    }
    return all.length() > SHORT ? "" : (row(clause) ? "ส่ง" : "") + all;
  }

  /** In a table nothing stands before the day but what is to be sent. */
  private static boolean row(Clause clause) {
    return Character.isDigit(clause.text().chars().charAt(clause.found().start()));
  }

  private static String own(Clause clause) {
    Found found = clause.found();
    Matcher own = clause.text().within(TaskWords.OWN, found.start(), found.end());
    return own.lookingAt() ? tidy(clause.text().quote(own.start("own"), own.end("own"))) : "";
  }

  /** "ให้รายงานผล ดังนี้" in the paragraph before. */
  private static String announced(Clause clause) {
    Skeleton text = clause.text();
    int end = text.paragraphStart(clause.found().clause()) - 1;
    if (end <= 0) {
      return "";
    }
    int from = Math.max(text.paragraphStart(end), end - FAR);
    return tidy(new Clause(text, from, clause.found().from(end)).words());
  }

  /** What follows the deadline: "ภายในวันที่… ให้ส่ง…". */
  private static String after(Clause clause) {
    Skeleton text = clause.text();
    int start = clause.found().end();
    int end = Math.min(text.paragraphEnd(start), start + FAR);
    Matcher verb = text.within(TaskWords.VERB, start, end);
    boolean follows =
        verb.find()
            && !TaskWords.CONDITION.matcher(text.chars().substring(start, verb.start())).find();
    return follows ? tidy(text.quote(verb.start(), sentenceEnd(text, verb.start(), end))) : "";
  }

  private static int sentenceEnd(Skeleton text, int at, int end) {
    int stop = at;
    while (stop < end && stop - at < Clause.LONGEST / 2) {
      stop = text.wordEnd(stop) == stop ? stop + 1 : text.wordEnd(stop);
    }
    return Math.min(stop, end);
  }

  static String tidy(String words) {
    String paged = new Paragraphs(words).text().replaceAll("[ \\t]*\\R\\s*", "\n");
    String plain = LINE.matcher(paged).replaceAll("").replaceAll("\\s+", " ").strip();
    String tidy = HANGS.matcher(plain).replaceFirst("");
    if (tidy.length() <= Clause.LONGEST) {
      return tidy;
    }
    int space = tidy.lastIndexOf(' ', Clause.LONGEST);
    return tidy.substring(0, space > 0 ? space : Clause.LONGEST).strip() + "…";
  }
}
