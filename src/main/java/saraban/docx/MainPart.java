package saraban.docx;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import saraban.document.Marker;

/** word/document.xml as paragraphs and tables. */
final class MainPart implements XmlEvents.Hearer {

  private static final String EMBLEM = "ตราครุฑ";

  private final WordStyles styles;
  private final WordNumbering numbering;
  private final Remarks remarks = new Remarks();
  private final OpenFields fields;
  private final TableStack tables = new TableStack(remarks);
  private final List<WordText.Part> parts = new ArrayList<>();
  private final List<WordText.Paragraph> boxes = new ArrayList<>();
  private final Deque<ParagraphInWork> open = new ArrayDeque<>();
  private int skipped;
  private int inBox;
  private int properties;
  private boolean inText;
  private boolean inParagraphProperties;
  private boolean inRunProperties;
  private String described = "";
  private boolean anchored;
  private boolean ours;

  MainPart(WordStyles styles, WordNumbering numbering, FieldNames names) {
    this.styles = styles;
    this.numbering = numbering;
    this.fields = new OpenFields(names);
  }

  List<WordText.Part> parts() {
    return List.copyOf(parts);
  }

  List<WordText.Paragraph> boxes() {
    return List.copyOf(boxes);
  }

  Remarks remarks() {
    return remarks;
  }

  @Override
  public void start(String name, XmlEvents.Attributes attributes) {
    if (skipped > 0 || skips(name)) {
      skipped++;
      return;
    }
    if (properties > 0) {
      properties++;
    }
    if (inParagraphProperties) {
      paragraphProperty(name, attributes);
    } else if (inRunProperties) {
      runProperty(name, attributes);
    } else {
      structure(name, attributes);
      content(name, attributes);
    }
  }

  /** What was deleted, what other programs see, and codes are no text. */
  private static boolean skips(String name) {
    return switch (name) {
      case "del",
          "moveFrom",
          "Fallback",
          "instrText",
          "delText",
          "pPrChange",
          "rPrChange",
          "sectPr",
          "tblPrChange",
          "tcPrChange",
          "trPrChange" ->
          true;
      default -> false;
    };
  }

  private void structure(String name, XmlEvents.Attributes attributes) {
    switch (name) {
      case "p" -> open.push(new ParagraphInWork());
      case "pPr" -> {
        inParagraphProperties = true;
        properties = 1;
      }
      case "r" -> open.stream().findFirst().ifPresent(ParagraphInWork::plain);
      case "rPr" -> {
        inRunProperties = true;
        properties = 1;
      }
      case "txbxContent" -> inBox++;
      case "tbl" -> tables.begin(inBox > 0);
      case "tr" -> tables.row();
      case "tc" -> tables.cell();
      case "gridSpan" -> tables.span(attributes.get("val"));
      case "vMerge" -> tables.merged(attributes.get("val"));
      case "bookmarkStart" -> fields.begin(attributes.get("id"), attributes.get("name"));
      case "bookmarkEnd" -> fields.end(attributes.get("id"));
      case "sdt" -> fields.control();
      case "tag" -> fields.tag(attributes.get("val"));
      default -> {}
    }
  }

  private void content(String name, XmlEvents.Attributes attributes) {
    switch (name) {
      case "t" -> inText = true;
      case "tab", "ptab" -> add("\t");
      case "br" ->
          add(
              attributes.get("type").isEmpty() || attributes.get("type").equals("textWrapping")
                  ? "\n"
                  : "");
      case "cr" -> add("\n");
      case "noBreakHyphen" -> add("-");
      case "sym" -> remarks.add(Remarks.Unread.SYMBOL);
      case "drawing" -> {
        described = "";
        ours = false;
        anchored = false;
      }
      case "anchor" -> anchored = true;
      case "docPr" -> {
        described = attributes.get("descr");
        ours = attributes.get("name").matches("picture\\d+");
      }
      case "blip" -> picture();
      case "imagedata" -> remarks.add(Remarks.Unread.PICTURE);
      case "object", "chart" -> remarks.add(Remarks.Unread.OBJECT);
      case "oMath" -> remarks.add(Remarks.Unread.EQUATION);
      case "footnoteReference", "endnoteReference" -> remarks.add(Remarks.Unread.FOOTNOTE);
      case "commentReference" -> remarks.add(Remarks.Unread.COMMENT);
      case "ins", "moveTo" -> remarks.add(Remarks.Unread.INSERTED);
      default -> {}
    }
  }

  /** The emblem is ours. */
  private void picture() {
    if (ours && inBox == 0 && !anchored) {
      add(WordText.PICTURE);
    } else if (!described.equals(EMBLEM) && !ours) {
      remarks.add(Remarks.Unread.PICTURE);
    }
  }

  private void add(String text) {
    if (!open.isEmpty() && !text.isEmpty()) {
      open.peek().add(text, fields.current());
      fields.saw(text);
    }
  }

  @Override
  public void text(String text) {
    if (inText && skipped == 0) {
      add(text.replace('\n', ' ').replace('\t', ' '));
    }
  }

  private void paragraphProperty(String name, XmlEvents.Attributes attributes) {
    if (!open.isEmpty()) {
      open.peek().property(name, attributes);
      tables.align(name, attributes.get("val"));
    }
  }

  private void runProperty(String name, XmlEvents.Attributes attributes) {
    if (!open.isEmpty()) {
      open.peek().runProperty(name, attributes.get("val"), styles);
    }
  }

  @Override
  public void end(String name) {
    if (skipped > 0) {
      skipped--;
      return;
    }
    if (properties > 0) {
      endProperty();
      return;
    }
    switch (name) {
      case "t" -> inText = false;
      case "sdt" -> fields.endControl();
      case "p" -> paragraph();
      case "txbxContent" -> inBox--;
      case "tc" -> tables.endCell();
      case "tr" -> tables.endRow();
      case "tbl" -> tables.end().ifPresent(parts::add);
      default -> {}
    }
  }

  /** What stands inside the properties of a paragraph or a run is none of its content. */
  private void endProperty() {
    properties--;
    if (properties == 0) {
      inParagraphProperties = false;
      inRunProperties = false;
    }
  }

  private void paragraph() {
    ParagraphInWork done = open.pop();
    if (fields.dropped()) {
      return;
    }
    WordText.Paragraph paragraph = done.paragraph(styles, number(done));
    if (inBox > 0) {
      boxes.add(paragraph);
    } else if (tables.inside()) {
      tables.add(paragraph);
    } else {
      parts.add(paragraph);
    }
  }

  private Optional<Marker> number(ParagraphInWork done) {
    String list = done.list().orElseGet(() -> styles.list(done.style()).orElse(""));
    int level = done.list().isPresent() ? done.level() : styles.level(done.style());
    return list.isEmpty() || list.equals("0") || done.blank()
        ? Optional.empty()
        : numbering.next(list, level);
  }
}
