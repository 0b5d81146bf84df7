package saraban.reading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The words that a letter's parts begin with. */
enum Label {
  SUBJECT(List.of("เรื่อง"), "(?!เดิม|ที่|ร้อง|ราว|เพื่อ|พิจารณา|เสนอ).*"),
  TO(
      List.of(
          "ขอประทานกราบทูล",
          "ขอพระราชทานกราบบังคมทูล",
          "กราบเรียน",
          "กราบทูล",
          "นมัสการ",
          "กราบนมัสการ",
          "เรียน",
          "ถึง"),
      "(?!มา|ว่า|ให้|รู้|การ).*"),
  REFERENCE(List.of("อ้างถึง", "อ้างอิง"), ".*"),
  ENCLOSURE(
      List.of(
          "สิ่งที่ส่งมาด้วย",
          "สิ่งที่แนบมาด้วย",
          "สิ่งที่ส่งมาพร้อมนี้",
          "เอกสารที่ส่งมาด้วย",
          "สิ่งที่ส่งมา"),
      ".*"),
  AGENCY(List.of("ส่วนราชการ", "ส่วนงาน", "หน่วยงาน"), "(?:[^ก-๎].*|(?=[กสศรคมวอฝงโ]).*)"),
  DATE(List.of("วันที่", "งนท"), "(?:[^ก-๎].*|)"),
  NUMBER(List.of("ที่", "เลขที่"), "(?:[^ก-๎].*|[ก-ฮ]{2,3}\\.? ?[(0-9๐-๙].*|)");

  /** Longer labels are known with one letter wrong. */
  private static final int LONG = 9;

  private final List<String> words;
  private final Pattern after;

  Label(List<String> words, String after) {
    this.words = words;
    this.after = Pattern.compile(after, Pattern.DOTALL);
  }

  /** The label that a line begins with. */
  static Optional<Label> of(String line) {
    for (Label label : values()) {
      if (label.after(line).isPresent()) {
        return Optional.of(label);
      }
    }
    return Optional.empty();
  }

  /** The word itself as the line has it, spelled right. */
  String word(String line) {
    return words.stream()
        .filter(word -> Skeleton.end(line, word) > 0)
        .findFirst()
        .orElse(words.getFirst());
  }

  /** What follows the label on a line that begins with it. */
  Optional<String> after(String line) {
    for (String word : words) {
      int end = end(line, word);
      if (end > 0) {
        String rest = line.substring(end).replaceFirst("^[.:]+", "");
        boolean separate = rest.isEmpty() || !Character.isLetterOrDigit(rest.charAt(0));
        if (after.matcher(rest).matches() && (separate || joins(word))) {
          return Optional.of(rest.strip());
        }
      }
    }
    return Optional.empty();
  }

  /** Short words begin many others: they stand apart from what follows, except the number's. */
  private boolean joins(String word) {
    return this == NUMBER
        || this == SUBJECT
        || word.length() >= "อ้างถึง".length()
        || word.equals("เรียน");
  }

  private static int end(String line, String word) {
    int exact = Skeleton.end(line, word);
    if (exact > 0 || Skeleton.of(word).length() < LONG) {
      return exact;
    }
    for (int end = word.length() - 3; end <= Math.min(line.length(), word.length() + 2); end++) {
      boolean whole = end == line.length() || !Skeleton.mark(line.charAt(end));
      if (whole && Skeleton.near(line.substring(0, end), word)) {
        return end;
      }
    }
    return -1;
  }
}
