package saraban.revision;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import saraban.docx.WordText;
import saraban.letter.Letter;
import saraban.letter.LetterDate;
import saraban.letter.LetterMark;
import saraban.letter.LetterNumber;
import saraban.letter.NotALetterNumber;
import saraban.letter.Particulars;
import saraban.letter.Secrecy;
import saraban.letter.Sender;
import saraban.letter.Urgency;
import saraban.reading.Addressees;
import saraban.reading.Ranks;
import saraban.thai.NotADate;
import saraban.thai.ThaiDate;

/** A file of our writer, edited: its fields by their bookmarks, its body by its styles. */
final class OwnFile {

  private static final Set<String> READ =
      Set.of(
          "number",
          "from",
          "date",
          "subject",
          "to",
          "references",
          "enclosures",
          "closing",
          "signatory",
          "unit",
          "contact",
          "copies",
          "urgency",
          "salutation",
          "edition",
          "effective",
          "certified",
          "qr",
          "meeting");

  private static final Map<String, String> STYLES =
      Map.of(
          "date",
          "LetterDate",
          "subject",
          "LetterSubject",
          "to",
          "LetterAddressee",
          "closing",
          "LetterClosing");

  private final Letter base;
  private final WordText word;
  private final Map<String, String> texts;
  private final boolean same;
  private final List<String> remarks = new ArrayList<>();

  OwnFile(Letter base, WordText word) {
    this.base = base;
    this.word = word;
    this.texts = word.texts();
    String mark = word.properties().getOrDefault("letter", "");
    this.same = mark.equals(LetterMark.of(base)) || mark.equals(LetterMark.of(base.forSignature()));
  }

  ReadBack.Result result() {
    if (!same && !base.body().isBlank()) {
      remarks.add(
          "แฟ้ม Word นี้ทำจากร่างที่ต่างจากร่างตอนนี้ (ร่างแก้ไปแล้ว หรือเป็นแฟ้มของฉบับอื่น)"
              + " ดูทุกข้อก่อนรับ");
    }
    BodyRegion body = new BodyRegion(word.parts(), base.body());
    Letter read = foot(head(base)).but().body(body.markup()).letter();
    unread();
    body.stray()
        .forEach(text ->
            remarks.add("ไม่รู้ว่าเป็นช่องใด จึงไม่ได้นำเข้า: “%s”".formatted(brief(text))));
    remarks.addAll(word.remarks());
    return new ReadBack.Result(read, true, List.copyOf(remarks));
  }

  private Letter head(Letter letter) {
    WordLists lists = new WordLists(word, this::kept, letter);
    return letter
        .but()
        .urgency(value("urgency", letter.urgency(), t -> Ranks.urgency(t).orElse(Urgency.NORMAL)))
        .secrecy(secrecy(letter))
        .number(value("number", letter.number(), this::number))
        .from(sender(letter, lists))
        .date(value("date", letter.date(), this::date))
        .subject(value("subject", letter.subject(), OwnFile::line))
        .salutation(lists.salutation().orElse(letter.salutation()))
        .to(lists.listed().orElseGet(() -> value("to", letter.to(), Addressees::split)))
        .references(lists.references())
        .enclosures(lists.enclosures())
        .letter();
  }

  private Letter foot(Letter letter) {
    WordFoot foot = new WordFoot(word, this::kept, letter);
    return letter
        .but()
        .closing(value("closing", letter.closing(), OwnFile::line))
        .signatory(foot.signatory())
        .unit(foot.unit())
        .contact(foot.contact())
        .copies(value("copies", letter.copies(), OwnFile::copies))
        .particulars(particulars(letter.particulars()))
        .letter();
  }

  private Particulars particulars(Particulars before) {
    LetterDate effective =
        value("effective", before.effective(), t -> date(t.replaceFirst("พ\\.ศ\\.\\s*", "")));
    return new WordParticulars(
            (field, otherwise) -> value(field, otherwise, OwnFile::line), new WordAttendance(word))
        .read(before)
        .withEffective(effective);
  }

  private static List<String> copies(String text) {
    return Addressees.split(text.replaceFirst("^สำเนาส่ง\\s*", ""));
  }

  /** Whether a field still says what the file was written with, so that the draft's value stays. */
  private boolean kept(String field, String text) {
    return same && word.printed(field, text);
  }

  private <T> T value(String field, T otherwise, Function<String, T> read) {
    boolean printed = word.fields().contains(field);
    if (!printed && !texts.containsKey(field)) {
      return otherwise;
    }
    String text =
        Optional.ofNullable(texts.get(field))
            .filter(t -> !t.isBlank())
            .orElseGet(() -> byStyle(field));
    return kept(field, text) ? otherwise : read.apply(text);
  }

  /** A line that somebody typed anew has lost its bookmark, but not its style. */
  private String byStyle(String field) {
    String style = STYLES.getOrDefault(field, "none");
    return word.paragraphs().stream()
        .filter(p -> p.style().equals(style) && p.fields().isEmpty() && !p.blank())
        .map(p -> p.text().strip())
        .map(t -> t.contains("\t") ? t.substring(t.lastIndexOf('\t') + 1).strip() : t)
        .map(t -> t.replaceFirst("^(?:เรื่อง|เรียน)\\s*", ""))
        .findFirst()
        .orElse("");
  }

  private Optional<LetterNumber> number(String text) {
    if (text.isBlank() || text.replaceFirst("^ที่", "").isBlank()) {
      return Optional.empty();
    }
    try {
      return Optional.of(LetterNumber.parse(base.kind(), text));
    } catch (NotALetterNumber e) {
      remarks.add(e.getMessage());
      return base.number();
    }
  }

  private LetterDate date(String text) {
    if (text.isBlank()) {
      return LetterDate.BLANK;
    }
    Optional<LetterDate> month = ThaiDate.parseMonth(text).map(LetterDate.Month::new);
    try {
      return month.isPresent() ? month.get() : new LetterDate.Day(ThaiDate.parse(text));
    } catch (NotADate e) {
      remarks.add(e.getMessage());
      return base.date();
    }
  }

  private Sender sender(Letter letter, WordLists lists) {
    String name = value("from.name", letter.from().name(), OwnFile::line);
    return new Sender(letter.from().office(), name, lists.address());
  }

  /** Its word stands in the margins. */
  private Secrecy secrecy(Letter letter) {
    return word.margins().stream()
        .flatMap(text -> Ranks.secrecy(text).stream())
        .findFirst()
        .orElse(
            same && letter.secrecy() == Secrecy.NONE || !word.margins().isEmpty()
                ? Secrecy.NONE
                : letter.secrecy());
  }

  private static String line(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }

  /** Fields of other forms that were changed and that we do not read back. */
  private void unread() {
    for (String field : word.fields()) {
      boolean known = READ.contains(field) || READ.contains(field.replaceFirst("[.\\[].*", ""));
      String text = texts.getOrDefault(field, "");
      if (!known && !word.printed(field, text)) {
        remarks.add(
            "แก้ใน Word เป็น “%s” แต่ช่องนี้ (%s) อ่านกลับไม่ได้ แก้ในร่างเอง"
                .formatted(brief(text), field));
      }
    }
  }

  static String brief(String text) {
    String line = line(text);
    return line.length() > 120 ? line.substring(0, 120) + "…" : line;
  }
}
