package saraban.reading;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which lines belong to which part of a letter. */
final class Sections {

  /** Words that the first paragraph of a letter begins with. */
  private static final Pattern BEGINNING =
      Pattern.compile(
          "^(?:\\d+\\. *|[๐-๙]+\\."
              + " *)?(?:ตามที่|ตาม(?=หนังสือ|คำสั่ง|ประกาศ|ระเบียบ|พระราช|กรอบ|มติ|แผน|โครงการ|นโยบาย)"
              + "|ด้วย|ด้วจ|เนื่องด้วย|เนื่องจาก|เนื่องใน|โดยที่|อนุสนธิ|ในการนี้|บัดนี้|สืบเนื่อง|พร้อมนี้|เรื่องเดิม|ข้อเท็จจริง|ต้นเรื่อง"
              + "|ในวันที่|เพื่อให้|จึง|อาศัยอำนาจ|ข้าพเจ้า|ขอเรียน|ขอส่ง|ขอแจ้ง|ขอเชิญ|ขอรายงาน|ที่ประชุม|กระผม|ดิฉัน).*");

  private static final int SUBJECT_LINES = 8;
  private static final int TO_LINES = 30;
  private static final int REFERENCE_LINES = 25;
  private static final int PARAGRAPH_INDENT = 5;

  private final List<Line> lines;
  private final Map<Label, Integer> starts = new EnumMap<>(Label.class);
  private final int bodyStart;

  Sections(List<Line> lines) {
    this.lines = lines;
    find(Label.SUBJECT, 0, lines.size());
    int subject = start(Label.SUBJECT).orElse(-1);
    find(Label.TO, subject + 1, subject < 0 ? lines.size() : subject + 1 + SUBJECT_LINES);
    int to = start(Label.TO).orElse(subject);
    int limit = firstParagraph(to + 1);
    find(Label.REFERENCE, to + 1, Math.min(limit, to + TO_LINES));
    int reference = start(Label.REFERENCE).orElse(to);
    find(Label.ENCLOSURE, to + 1, Math.min(limit, reference + REFERENCE_LINES));
    this.bodyStart = body();
  }

  /** Where a sentence begins that no part of the head begins with. */
  private int firstParagraph(int from) {
    for (int i = Math.max(from, 0); i < lines.size(); i++) {
      if (BEGINNING.matcher(lines.get(i).text()).matches() || Foot.closes(lines.get(i).text())) {
        return i;
      }
    }
    return lines.size();
  }

  private void find(Label label, int from, int to) {
    for (int i = Math.max(from, 0); i < Math.min(to, lines.size()); i++) {
      if (label.after(lines.get(i).text()).isPresent()) {
        starts.put(label, i);
        return;
      }
    }
  }

  Optional<Integer> start(Label label) {
    return Optional.ofNullable(starts.get(label));
  }

  /** The line after the head: the first of the labelled parts, or the whole of what there is. */
  int headEnd() {
    return starts.values().stream().min(Integer::compare).orElse(bodyStart);
  }

  int bodyStart() {
    return bodyStart;
  }

  /** The lines of a labelled part, the label taken off the first; empty if it is not there. */
  List<Line> of(Label label) {
    if (!starts.containsKey(label)) {
      return List.of();
    }
    int from = starts.get(label);
    int to =
        starts.values().stream().filter(at -> at > from).min(Integer::compare).orElse(bodyStart);
    List<Line> part = new ArrayList<>();
    part.add(Line.of(label.after(lines.get(from).text()).orElse("")));
    part.addAll(lines.subList(from + 1, Math.max(to, from + 1)));
    return part;
  }

  /** The word that a labelled part begins with, as spelled by the rules. */
  String word(Label label) {
    return start(label).map(at -> label.word(lines.get(at).text())).orElse("");
  }

  /** Behind the last labelled part, and behind the lines that go on with it. */
  private int body() {
    Optional<Map.Entry<Label, Integer>> last =
        starts.entrySet().stream().max(Map.Entry.comparingByValue());
    if (last.isEmpty()) {
      return firstParagraph(0);
    }
    int from = last.get().getValue();
    int at = from + 1;
    int end = firstParagraph(at);
    StringBuilder so =
        new StringBuilder(last.get().getKey().after(lines.get(from).text()).orElse(""));
    while (at < end && goesOn(last.get().getKey(), so.toString(), at)) {
      so.append('\n').append(lines.get(at).text());
      at++;
    }
    return at;
  }

  private boolean goesOn(Label label, String so, int at) {
    Line line = lines.get(at);
    if (line.blank()) {
      return true;
    }
    boolean entry = Enumerated.begins(line.text());
    return switch (label) {
      case SUBJECT -> !lines.get(at - 1).blank() && line.indent() < PARAGRAPH_INDENT * 4;
      case TO -> entry && Enumerated.begins(so.strip());
      case REFERENCE -> entry || References.open(so);
      case ENCLOSURE -> entry && !longParagraph(line) || Enclosures.goesOn(so, line);
      default -> false;
    };
  }

  private static boolean longParagraph(Line line) {
    return line.text().length() > 250;
  }
}
