package saraban.deadline;

import java.util.BitSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Where the paragraphs of a typed or scanned text end, and the rows of its tables. */
final class Paragraphs {

  /** Numbers and catchwords of pages, which may stand in the middle of a sentence. */
  private static final Pattern PAGE_TURN =
      Pattern.compile(
          "(?m)^[ \\t]*(?:[-–—][ \\t]*[0-9๐-๙]+[ \\t]*[-–—]|/[^\\n]{1,60}(?:\\.{2,}|…))["
              + " \\t\\r]*$");

  /** What begins a paragraph though no empty line stands before it. */
  private static final Pattern BEGINS =
      Pattern.compile(
          "[ \\t\\u00A0]*(?:\\(?[0-9๐-๙]{1,2}(?:\\.[0-9๐-๙]{1,2})*[.)][ \\t]|เรื่อง[ \\t]|เรียน["
              + " \\t]|อ้างถึง["
              + " \\t]|สิ่งที่ส่งมาด้วย|จึงเรียน|ขอแสดงความ|ตามที่|ตามหนังสือ|ด้วย(?=[ก-ฮเ-ไ])|ทั้งนี้)");

  /** The head of a table that has a column of days. */
  private static final Pattern HEAD =
      Pattern.compile(
          "[ \\t|]*(?:ลำดับ|ที่|ครั้ง|งวด|ไตรมาส|รายการ|กิจกรรม|รอบ|แบบ|รายงาน|เรื่อง|เอกสาร|ขั้นตอน)[^\\n]{0,120}?(?:กำหนดส[่]?ง|กำหนดการส่ง|กำหนดรายงาน|ครบกำหนด|ส[่]?งภายใน|ภายในวันที[่]?|กำหนดแล[้]?วเสร[็]?จ)(?:รายงาน|ข[้]?อมูล)?["
              + " \\t|]*(?:หมายเหตุ[ \\t|]*)?\\r?");

  /** What begins a paragraph at the head of a page. */
  private static final Pattern INDENTED = Pattern.compile("(?: {4,}|\\s*\\t)\\s*");

  /** A word cut at the end of a line. */
  private static final Pattern HYPHEN =
      Pattern.compile("(?<=[ก-๎])-(?=[ \\t]*\\r?\\n[ \\t]*[ก-ฮเ-ไ])");

  private final String text;
  private final BitSet turns = new BitSet();
  private boolean table;

  Paragraphs(String text) {
    String whole = HYPHEN.matcher(text).replaceAll(" ");
    this.text = PAGE_TURN.matcher(whole).replaceAll(this::turned);
  }

  private String turned(MatchResult turn) {
    turns.set(turn.start(), turn.end());
    return " ".repeat(turn.end() - turn.start());
  }

  /** The text without what stands between its pages, as long as before. */
  String text() {
    return text;
  }

  private boolean turned(int at, int end) {
    int turn = turns.nextSetBit(at);
    return turn >= 0 && turn < end;
  }

  /** True if a paragraph or a row ends with the spaces between two places. */
  boolean endWith(int at, int end) {
    String run = text.substring(at, end);
    int line = run.lastIndexOf('\n');
    if (line < 0) {
      return false;
    }
    boolean empty =
        turned(at, end)
            ? INDENTED.matcher(run.substring(line + 1)).matches()
            : run.indexOf('\n') != line;
    int start = text.lastIndexOf('\n', at - 1) + 1;
    table = !empty && (table || HEAD.matcher(text).region(start, at).matches());
    return empty || table || BEGINS.matcher(text).region(end, text.length()).lookingAt();
  }
}
