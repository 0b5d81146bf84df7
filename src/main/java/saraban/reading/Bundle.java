package saraban.reading;

import java.util.ArrayList;
import java.util.List;

/** Several letters in one text: where the next one begins. */
final class Bundle {

  private static final int HEAD = 8;

  private Bundle() {}

  static List<List<Line>> split(List<Line> lines) {
    List<List<Line>> letters = new ArrayList<>();
    int from = 0;
    boolean ended = false;
    for (int i = 0; i < lines.size(); i++) {
      if (ended && begins(lines, i)) {
        letters.add(lines.subList(from, i));
        from = i;
        ended = false;
      }
      ended |= ends(lines.get(i).text());
    }
    letters.add(lines.subList(from, lines.size()));
    return letters;
  }

  private static boolean ends(String line) {
    return Foot.closes(line) || line.matches("จึงเรียนมา.*|(?:สั่ง|ประกาศ) *ณ *วันที่.*");
  }

  /** A title or a number, with เรื่อง soon behind it. */
  private static boolean begins(List<Line> lines, int at) {
    String line = lines.get(at).text();
    boolean memorandum = Skeleton.near(line, "บันทึกข้อความ");
    boolean titled = Kinds.title(line).isPresent() && follows(lines, at, Label.NUMBER);
    boolean numbered = Label.NUMBER.after(line).flatMap(rest -> Numbers.anywhere(rest)).isPresent();
    return (memorandum || titled || numbered) && follows(lines, at, Label.SUBJECT);
  }

  private static boolean follows(List<Line> lines, int at, Label label) {
    return lines.subList(at + 1, Math.min(lines.size(), at + 1 + HEAD)).stream()
        .anyMatch(line -> label.after(line.text()).isPresent());
  }
}
