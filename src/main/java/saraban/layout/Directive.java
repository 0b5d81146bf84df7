package saraban.layout;

import static saraban.layout.Measures.*;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import saraban.document.Block;
import saraban.document.Block.Paragraph;
import saraban.document.Length;
import saraban.document.ParagraphStyle;
import saraban.document.Placed;
import saraban.document.Role;
import saraban.document.TextStyle;
import saraban.letter.Kind;
import saraban.letter.Letter;
import saraban.letter.LetterDate;
import saraban.markup.BodyStyle;

/**
 * คำสั่ง ระเบียบ ข้อบังคับ ประกาศ, forms 4 to 7 (ข้อ 16–20): a centred heading, the text, the day,
 * the signature.
 */
record Directive(Setting setting) implements Form {

  /** The chapters of a rule. */
  private static final BodyStyle.Heading CHAPTER =
      new BodyStyle.Heading(
          Pattern.compile("(?:หมวด|ส่วนที่|บทเฉพาะกาล|บททั่วไป).{0,80}"),
          ParagraphStyle.Align.CENTER,
          false);

  @Override
  public Length firstBaseline() {
    return HEADING_BASELINE;
  }

  @Override
  public String title() {
    return setting.letter().kind().thai() + setting.letter().subject();
  }

  @Override
  public List<Placed> head() {
    return new Heading(setting).garuda();
  }

  @Override
  public List<Block> blocks() {
    Signature signature = new Signature(setting);
    List<Block> blocks = new ArrayList<>(heading());
    blocks.add(Heading.shortRule());
    blocks.addAll(setting.body(CHAPTER));
    List<Block> foot = new ArrayList<>(effective());
    boolean order = setting.letter().kind() == Kind.ORDER;
    foot.add(signature.dateLine(order ? "สั่ง" : "ประกาศ"));
    foot.addAll(signature.lines());
    foot.addAll(new LetterFoot(setting).copies());
    blocks.add(new Block.Together(foot, COMPANY));
    return blocks;
  }

  private List<Block> heading() {
    Letter letter = setting.letter();
    Heading heading = new Heading(setting);
    TextStyle style = heading.style();
    List<Block> lines = new ArrayList<>();
    lines.add(
        heading.line(
            Role.TITLE,
            Words.plain(letter.kind().thai(), style),
            Words.field("from.name", letter.from().name(), style)));
    boolean ruling = letter.kind() == Kind.RULE || letter.kind() == Kind.REGULATION;
    if (letter.kind() == Kind.ORDER) {
      lines.add(
          heading.line(
              Role.NUMBER,
              Words.plain("ที่ ", style),
              Words.field("number", setting.number(), style)));
    }
    lines.add(
        heading.line(
            Role.SUBJECT,
            Words.plain(ruling ? "ว่าด้วย" : "เรื่อง ", style),
            Words.field("subject", letter.subject(), style)));
    lines.addAll(ruling ? edition(heading, style) : List.of());
    return lines;
  }

  /** (ฉบับที่ ๒) พ.ศ. ๒๕๖๔ of a rule. */
  private List<Block> edition(Heading heading, TextStyle style) {
    List<Block> lines = new ArrayList<>();
    String edition = setting.letter().particulars().edition();
    if (!edition.isEmpty()) {
      lines.add(
          heading.line(
              Role.TITLE,
              Words.plain("(ฉบับที่ ", style),
              Words.field("edition", setting.letter().digits().of(edition), style),
              Words.plain(")", style)));
    }
    String year = setting.phrases().year(setting.letter().date());
    lines.add(heading.line(Role.TITLE, Words.plain("พ.ศ. " + year, style)));
    return lines;
  }

  /** "ทั้งนี้ ตั้งแต่วันที่ … เป็นต้นไป". */
  private List<Block> effective() {
    LetterDate day = setting.letter().particulars().effective();
    if (day instanceof LetterDate.Blank) {
      return List.of();
    }
    ParagraphStyle style =
        ParagraphStyle.PLAIN
            .firstLine(setting.profile().firstLine())
            .before(setting.profile().paragraphGap());
    return List.of(
        Paragraph.of(
            Role.BODY,
            style,
            Words.plain("ทั้งนี้ ตั้งแต่วันที่ "),
            Words.field("effective", setting.phrases().dateOfEra(day)),
            Words.plain(" เป็นต้นไป")));
  }
}
