package saraban.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import saraban.letter.Contact;
import saraban.letter.Kind;
import saraban.letter.Secrecy;
import saraban.letter.Urgency;

/**
 * Reads the text of a letter, as typed, pasted, scanned or taken from a file, into its fields.
 * Never fails: what it does not find stays empty.
 */
public final class ReadLetter {

  /** A longer text is no letter; what stands behind is not read. */
  private static final int LONGEST = 400_000;

  private ReadLetter() {}

  public static Reading read(String text) {
    return read(Scan.lines(brief(text)));
  }

  /** The letters that one text has, one behind the other. */
  public static List<Reading> each(String text) {
    return Bundle.split(Scan.lines(brief(text))).stream().map(ReadLetter::read).toList();
  }

  private static String brief(String text) {
    return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
  }

  private static Reading read(List<Line> lines) {
    Kind kind = Kinds.of(lines);
    boolean memorandum = kind == Kind.MEMORANDUM;
    Sections parts = new Sections(lines);
    Head head = new Head(lines.subList(0, parts.headEnd()), memorandum);
    int end = bodyEnd(lines, parts.bodyStart());
    Foot foot = new Foot(lines.subList(end, lines.size()), !memorandum);
    Titled titled = new Titled(kind, lines);
    List<String> office = head.office();
    Urgency urgency = head.urgency();
    return new Reading(
        kind,
        urgency,
        secrecy(head, lines),
        head.number(),
        head.numberAsWritten(),
        Spelling.whole(titled.issuer().orElseGet(() -> Letterhead.issuer(office))),
        office,
        titled.date().orElseGet(head::date),
        subject(parts),
        parts.word(Label.TO),
        Spelling.whole(Addressees.of(parts.of(Label.TO))),
        References.of(parts.of(Label.REFERENCE)),
        Enclosures.of(parts.of(Label.ENCLOSURE)),
        body(lines.subList(Math.min(parts.bodyStart(), end), end)),
        foot.closing(),
        foot.signature().signer(),
        unit(kind, foot, titled),
        contact(memorandum, lines, foot),
        foot.copies());
  }

  /** Its word stands at the foot of a page as well. */
  private static Secrecy secrecy(Head head, List<Line> lines) {
    Secrecy said = head.secrecy();
    Optional<Line> last = lines.stream().filter(line -> !line.blank()).reduce((a, b) -> b);
    return said != Secrecy.NONE
        ? said
        : last.filter(line -> Words.onlyRanks(line.text()))
            .flatMap(line -> Words.secrecy(line.text()))
            .orElse(Secrecy.NONE);
  }

  private static String subject(Sections parts) {
    List<String> texts = parts.of(Label.SUBJECT).stream().map(Line::flat).toList();
    return Spelling.whole(
        Prose.joined(texts.stream().filter(t -> !t.isEmpty() && !t.contains("{{")).toList()));
  }

  private static List<String> unit(Kind kind, Foot foot, Titled titled) {
    String sealed = titled.issuer().orElse("");
    return kind == Kind.MEMORANDUM
        ? List.of()
        : Spelling.whole(foot.unit()).stream().filter(line -> !line.equals(sealed)).toList();
  }

  private static Contact contact(boolean memorandum, List<Line> lines, Foot foot) {
    if (!memorandum) {
      return foot.contact();
    }
    String phone =
        lines.stream()
            .limit(15)
            .filter(line -> Label.AGENCY.after(line.text()).isPresent())
            .flatMap(line -> Phones.in(line.flat()).stream())
            .findFirst()
            .orElse("");
    return new Contact(phone, "", "", "");
  }

  /** Where the closing stands, or behind the last sentence if there is none. */
  private static int bodyEnd(List<Line> lines, int from) {
    for (int i = from; i < lines.size(); i++) {
      if (Foot.closes(lines.get(i).text())) {
        return i;
      }
    }
    for (int i = lines.size() - 1; i >= from; i--) {
      if (lines
          .get(i)
          .text()
          .matches("(?:จึง(?:เรียน|แจ้ง|ประกาศ|เสนอ)|ทั้งนี้ *ตั้งแต่|สั่ง *ณ|ประกาศ *ณ).*")) {
        return afterParagraph(lines, i);
      }
    }
    return Math.max(from, Math.min(from, lines.size()));
  }

  private static int afterParagraph(List<Line> lines, int at) {
    int i = at + 1;
    while (i < lines.size() && !lines.get(i).blank() && !lines.get(i).text().startsWith("(")) {
      i++;
    }
    return i;
  }

  private static String body(List<Line> lines) {
    List<String> out = new ArrayList<>();
    lines.forEach(line -> out.add(" ".repeat(Math.min(line.indent(), 40)) + line.text()));
    return String.join("\n", out).replaceAll("\\n{3,}", "\n\n").strip();
  }
}
