package saraban.reading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import saraban.letter.Kind;

/** Tells the form of a letter by its words. */
final class Kinds {

  private static final int TITLE_LINES = 12;

  private Kinds() {}

  static Kind of(List<Line> lines) {
    if (memorandum(lines)) {
      return Kind.MEMORANDUM;
    }
    return titled(lines).orElseGet(() -> letter(lines));
  }

  private static boolean memorandum(List<Line> lines) {
    return top(lines).stream()
        .anyMatch(line ->
            Skeleton.near(line.text().replaceAll("[^ก-๎]", ""), "บันทึกข้อความ")
                || Skeleton.of(line.text()).contains(Skeleton.of("บันทึกข้อความ"))
                    && line.text().length() < 60
                || Skeleton.end(line.text(), "ส่วนราชการ") > 0);
  }

  /** A title alone at the head: คำสั่ง…, ประกาศ…. */
  private static Optional<Kind> titled(List<Line> lines) {
    List<Line> top = top(lines).stream().filter(line -> !line.blank()).limit(3).toList();
    for (Line line : top) {
      Optional<Kind> kind = title(line.text());
      if (kind.isPresent()) {
        return kind;
      }
      if (Label.NUMBER.after(line.text()).isPresent()) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  static Optional<Kind> title(String line) {
    if (line.length() > 150 || Pattern.compile("[ก-๎] *(?:นั้น|ดังนี้)$").matcher(line).find()) {
      return Optional.empty();
    }
    return List.of(
            Kind.ORDER,
            Kind.ANNOUNCEMENT,
            Kind.RULE,
            Kind.REGULATION,
            Kind.STATEMENT,
            Kind.NEWS,
            Kind.CERTIFICATE,
            Kind.MINUTES)
        .stream()
        .filter(kind -> Skeleton.end(line, kind.thai()) > 0)
        .findFirst();
  }

  /** A letter under a stamp says ถึง, and nobody's name stands below it. */
  private static Kind letter(List<Line> lines) {
    boolean to = lines.stream().anyMatch(line -> line.text().matches("^ถึง[ \\t].*"));
    boolean salutes = lines.stream().anyMatch(line -> Skeleton.end(line.text(), "เรียน") > 0);
    boolean closes = lines.stream().anyMatch(line -> Foot.closes(line.text()));
    boolean certifies =
        lines.stream().anyMatch(line -> line.text().contains("ฉบับนี้ให้ไว้เพื่อรับรอง"));
    if (certifies && !salutes) {
      return Kind.CERTIFICATE;
    }
    return to && !salutes && !closes ? Kind.STAMPED_LETTER : Kind.EXTERNAL_LETTER;
  }

  private static List<Line> top(List<Line> lines) {
    return lines.subList(0, Math.min(TITLE_LINES, lines.size()));
  }
}
