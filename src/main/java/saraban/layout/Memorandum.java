package saraban.layout;

import static saraban.layout.Measures.*;

import java.util.ArrayList;
import java.util.List;
import saraban.document.Block;
import saraban.document.Block.Paragraph;
import saraban.document.Inline;
import saraban.document.Length;
import saraban.document.ParagraphStyle;
import saraban.document.Placed;
import saraban.document.Role;
import saraban.document.TabStop;
import saraban.document.TextStyle;
import saraban.document.Typeface;
import saraban.letter.Letter;

/** บันทึกข้อความ, form 2 (ข้อ 12): labels with dots, no closing; อ้างถึง stands in the text. */
record Memorandum(Setting setting) implements Form {

  private static final String TITLE = "บันทึกข้อความ";
  private static final TabStop EDGE = TabStop.right(TEXT_WIDTH);

  @Override
  public Length firstBaseline() {
    return MEMO_TOP;
  }

  @Override
  public String title() {
    return setting.letter().subject();
  }

  /** The Garuda at the left; the urgency between it and the title (ข้อ 28). */
  @Override
  public List<Placed> head() {
    List<Placed> placed = new ArrayList<>();
    Appearance appearance = setting.appearance();
    appearance.emblem().ifPresent(emblem -> placed.add(Emblem.small(emblem)));
    if (appearance.emblem().isPresent() && appearance.specimen()) {
      double aspect = Emblem.aspect(appearance.emblem().get());
      Length beside = LEFT.plus(MEMO_GARUDA_HEIGHT.times(aspect)).plus(MEMO_SPECIMEN);
      Length feet = GARUDA_TOP.plus(MEMO_GARUDA_HEIGHT);
      placed.add(Emblem.specimenWord(beside, feet));
    }
    placed.addAll(new Heading(setting).urgency(LEFT.plus(MEMO_URGENCY), MEMO_TITLE_BASELINE));
    return placed;
  }

  @Override
  public List<Block> blocks() {
    Letter letter = setting.letter();
    Addressees addressees = new Addressees(setting);
    List<Block> blocks = new ArrayList<>(List.of(heading(), office(), numberAndDate()));
    blocks.add(line(Role.SUBJECT, "เรื่อง", value("subject", letter.subject())));
    blocks.add(addressees.line());
    blocks.addAll(setting.body());
    List<Block> foot = new ArrayList<>(new Signature(setting).lines());
    foot.addAll(new LetterFoot(setting).copies());
    blocks.add(new Block.Together(foot, COMPANY));
    blocks.addAll(addressees.attachedList());
    return blocks;
  }

  private Block heading() {
    ParagraphStyle style = Heading.CENTRED.pitch(MEMO_TITLE_PITCH);
    TextStyle look = TextStyle.regular(setting.profile().memoTitle()).with(Typeface.BOLD);
    return Paragraph.of(Role.TITLE, style, Words.plain(TITLE, look));
  }

  /** Unit and telephone share the line. */
  private Block office() {
    Letter letter = setting.letter();
    String unit = String.join(" ", letter.unit());
    Inline name = unit.isEmpty() ? value("from.name", letter.from().name()) : value("unit", unit);
    List<Inline> content = new ArrayList<>(List.of(name));
    String phone = setting.phrases().telephone(letter.contact());
    if (!phone.isEmpty()) {
      content.add(value("contact.phone", "  " + phone));
    }
    String email = letter.contact().email();
    if (!email.isEmpty()) {
      content.add(value("contact.email", "  " + email));
    }
    return line(Role.UNIT, "ส่วนราชการ", content.toArray(Inline[]::new));
  }

  private Block numberAndDate() {
    Length date = MEMO_DATE.plus(after("วันที่"));
    ParagraphStyle style =
        style(after("ที่"))
            .tabs(TabStop.left(after("ที่")), TabStop.left(MEMO_DATE), TabStop.left(date), EDGE);
    return Paragraph.of(
        Role.NUMBER,
        style,
        Words.plain("ที่", MEMO_LABEL),
        Words.DOTTED_TAB,
        value("number", setting.number()),
        Words.DOTTED_TAB,
        Words.plain("วันที่", MEMO_LABEL),
        Words.DOTTED_TAB,
        value("date", setting.phrases().date(setting.letter().date())),
        Words.DOTTED_TAB);
  }

  private Block line(Role role, String label, Inline... values) {
    ParagraphStyle style = style(after(label)).tabs(TabStop.left(after(label)), EDGE);
    List<Inline> content = new ArrayList<>();
    content.add(Words.plain(label, MEMO_LABEL));
    content.add(Words.DOTTED_TAB);
    content.addAll(List.of(values));
    content.add(Words.DOTTED_TAB);
    return Paragraph.of(role, style, content.toArray(Inline[]::new));
  }

  private static ParagraphStyle style(Length hang) {
    return ParagraphStyle.PLAIN
        .left(hang)
        .firstLine(Length.ZERO.minus(hang))
        .pitch(MEMO_PITCH)
        .keepingWithNext();
  }

  private Length after(String label) {
    return setting.measure().width(label, MEMO_LABEL).plus(MEMO_LABEL_GAP);
  }

  private static Inline value(String field, String text) {
    return Words.field(field, text, MEMO_VALUE);
  }
}
