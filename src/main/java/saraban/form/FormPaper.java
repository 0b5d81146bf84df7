package saraban.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import saraban.document.Block;
import saraban.document.Document;
import saraban.document.Inline;
import saraban.document.Length;
import saraban.document.PageStyle;
import saraban.document.ParagraphStyle;
import saraban.document.ParagraphStyle.Align;
import saraban.document.Role;
import saraban.document.TextStyle;
import saraban.document.Typeface;
import saraban.font.FontFamily;
import saraban.form.Form.Question;
import saraban.form.Form.Section;
import saraban.form.Form.Slot;
import saraban.organisation.Office;
import saraban.pdf.PdfWriter;
import saraban.thai.Digits;
import saraban.typesetting.Typesetter;

/** A form on A4, to be printed and filled in by hand, or with its answers in. */
@Component
class FormPaper {

  private static final double SIZE = 16;
  private static final TextStyle PLAIN = TextStyle.regular(SIZE);
  private static final TextStyle BOLD = PLAIN.with(Typeface.BOLD);

  /** Room for a tick; few faces have a box. */
  private static final String BOX = "(\u00A0\u00A0\u00A0)\u00A0";

  private static final int DOTS = 24;
  private static final Length WIDTH = Length.mm(170);

  private static final PageStyle PAGE =
      new PageStyle(
          Length.mm(210),
          Length.mm(297),
          Length.mm(20),
          Length.mm(20),
          Length.mm(22),
          Length.mm(22),
          Length.mm(20),
          Length.pt(21),
          Length.mm(14),
          true,
          false,
          Optional.empty(),
          Optional.empty());

  private final Typesetter typesetter;
  private final Standing standing;

  FormPaper(FontFamily family, Standing standing) {
    this.typesetter = new Typesetter(family);
    this.standing = standing;
  }

  /**
   * @param answers what to print in; none for a form to be filled in by hand
   * @param day that stands in the file's metadata
   */
  byte[] pdf(Matter matter, Office office, Answers answers, LocalDate day) {
    List<Block> blocks = new ArrayList<>(head(matter, office));
    for (Section section : matter.form().sections()) {
      blocks.addAll(section(section, answers::text));
    }
    Document document =
        new Document(
            new Document.Info(matter.form().title(), office.name(), matter.subject(), day),
            PAGE,
            List.of(),
            List.copyOf(blocks));
    return PdfWriter.write(typesetter.set(document), List.of());
  }

  private List<Block> head(Matter matter, Office office) {
    ParagraphStyle middle = ParagraphStyle.PLAIN.align(Align.CENTER);
    List<Block> head = new ArrayList<>();
    head.add(line(Role.SUBJECT, middle, matter.form().title(), BOLD));
    head.add(
        line(
            Role.BODY,
            middle,
            Digits.THAI.of(
                "ตามหนังสือ ที่ %s เรื่อง %s".formatted(matter.reference(), matter.subject())),
            PLAIN));
    head.add(line(Role.BODY, gap(), office.name() + " " + standing.place(office), BOLD));
    if (!matter.form().note().isEmpty()) {
      head.add(line(Role.BODY, ParagraphStyle.PLAIN, matter.form().note(), PLAIN));
    }
    return head;
  }

  private static ParagraphStyle gap() {
    return ParagraphStyle.PLAIN.before(Length.pt(8));
  }

  private static Block line(Role role, ParagraphStyle style, String text, TextStyle look) {
    return Block.Paragraph.of(role, style, Inline.Text.of(text, look));
  }

  private static List<Block> section(Section section, Function<String, String> answers) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(line(Role.BODY, gap().keepingWithNext(), section.title(), BOLD));
    if (!section.note().isEmpty()) {
      blocks.add(line(Role.BODY, ParagraphStyle.PLAIN.keepingWithNext(), section.note(), PLAIN));
    }
    blocks.add(section.table() ? table(section, answers) : questions(section, answers));
    return blocks;
  }

  private static Block questions(Section section, Function<String, String> answers) {
    List<Block.Row> rows =
        Form.slots(section)
            .map(slot ->
                new Block.Row(
                    false,
                    List.of(
                        cell(Align.START, slot.question().labelled()),
                        cell(Align.START, said(slot, answers.apply(slot.key()))))))
            .toList();
    return new Block.Table(
        List.of(WIDTH.times(0.42), WIDTH.times(0.58)), Length.ZERO, Length.pt(4), rows);
  }

  /** An answer, or room for one. */
  private static String said(Slot slot, String answer) {
    if (!answer.isEmpty()) {
      return shown(answer);
    }
    return switch (slot.question().kind()) {
      case Kind.Choice choice -> BOX + String.join("   " + BOX, choice.choices());
      case Kind.Text text -> ".".repeat(DOTS * 2 * Math.min(text.lines(), 3));
      case Kind.Score _, Kind.Number _, Kind.Day _, Kind.File _ -> ".".repeat(DOTS);
      case Kind.Computed _, Kind.Band _ -> ".".repeat(DOTS);
    };
  }

  private static String shown(String answer) {
    return answer.matches("-?\\d+(\\.\\d+)?") ? Digits.THAI.of(answer) : answer;
  }

  private static Block table(Section section, Function<String, String> answers) {
    int columns = section.questions().size();
    List<Length> widths = new ArrayList<>(List.of(WIDTH.times(0.28)));
    section.questions().forEach(q -> widths.add(WIDTH.times(0.72 / columns)));
    List<Block.Row> rows = new ArrayList<>();
    List<Block.Cell> heads = new ArrayList<>(List.of(head(section.rowsTitle())));
    section.questions().stream().map(Question::labelled).forEach(l -> heads.add(head(l)));
    rows.add(new Block.Row(true, heads));
    for (int row = 0; row < section.rows().size(); row++) {
      List<Block.Cell> cells = new ArrayList<>(List.of(cell(Align.START, section.rows().get(row))));
      for (Question question : section.questions()) {
        cells.add(cell(Align.END, shown(answers.apply(Form.key(question.id(), row)))));
      }
      rows.add(new Block.Row(false, cells));
    }
    return new Block.Table(List.copyOf(widths), Length.ZERO, Length.pt(4), List.copyOf(rows));
  }

  private static Block.Cell head(String text) {
    return new Block.Cell(Align.CENTER, List.of(Inline.Text.of(text, BOLD)));
  }

  private static Block.Cell cell(Align align, String text) {
    return new Block.Cell(align, text.isEmpty() ? List.of() : List.of(Inline.Text.of(text, PLAIN)));
  }
}
