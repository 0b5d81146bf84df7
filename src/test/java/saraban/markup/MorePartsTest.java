package saraban.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import saraban.document.Block;
import saraban.document.Inline;
import saraban.document.Length;
import saraban.document.ParagraphStyle.Align;
import saraban.document.Picture;
import saraban.document.PictureRefused;
import saraban.document.Role;
import saraban.document.TextStyle;
import saraban.document.Typeface;
import saraban.document.Underline;
import saraban.thai.Digits;

/** Underlining, pictures, columns of numbers, hanging items, headings. */
class MorePartsTest {

  private static final Picture PICTURE = new Picture.Raster(600, 300, new byte[0]);

  private static final BodyStyle STYLE =
      new BodyStyle(
          TextStyle.regular(16),
          Length.mm(25),
          Length.mm(12),
          Length.pt(6),
          Digits.THAI,
          BodyStyle.Numbering.DECIMAL,
          Length.mm(160),
          Length.pt(20),
          Align.JUSTIFY_SPACES,
          (text, style) -> Length.mm(2 * text.length()),
          true,
          List.of(new BodyStyle.Heading(Pattern.compile("หมวด.*"), Align.CENTER, true)),
          MorePartsTest::picture);

  private static Picture picture(String name) {
    if (!name.equals("a.png")) {
      throw new PictureRefused("ไม่พบ " + name);
    }
    return PICTURE;
  }

  @Test
  void aLineThatIntroducesStaysWithWhatFollows() {
    String body =
        """
        **๓. ข้อกฎหมาย**

        พระราชบัญญัติวินัยการเงินการคลังของรัฐ

        1. ด้านการรับเงิน

           (1) นำส่งเงินครบถ้วน

           (2) ออกใบเสร็จรับเงินทุกครั้ง

        2. ให้ทุกหน่วยงานส่งรายงานผลการดำเนินงานภายในเวลาที่กำหนดไว้ในหนังสือฉบับนี้

        **จึงเรียนมาเพื่อทราบ**
        """;
    assertThat(Markup.blocks(body, STYLE))
        .extracting(block -> ((Block.Paragraph) block).style().keepWithNext())
        .containsExactly(true, false, true, false, false, false, false);
  }

  @Test
  void theLastItemOfAListIntroducesNothing() {
    String body =
        "ฝ่ายเลขานุการรายงาน\n\n1. เทศบาล ๑๖ แห่ง\n\n2. อบต. ๔๕ แห่ง\n\nที่ประชุมมีมติเห็นชอบ";
    assertThat(Markup.blocks(body, STYLE))
        .extracting(block -> ((Block.Paragraph) block).style().keepWithNext())
        .containsExactly(false, false, false, false);
  }

  @Test
  void twoPlusesUnderline() {
    assertThat(underlined("ให้ ++ส่งภายในกำหนด++ ด้วย"))
        .containsExactly("ให้  NONE", "ส่งภายในกำหนด LINE", " ด้วย NONE");
    assertThat(underlined("++**หนา**++")).containsExactly("หนา LINE");
    assertThat(paragraph("++**หนา**++").content().getFirst())
        .isInstanceOfSatisfying(
            Inline.Text.class,
            text -> assertThat(text.style().typeface()).isEqualTo(Typeface.BOLD));
  }

  @ParameterizedTest
  @ValueSource(strings = {"C++", "a + b", "1+1=2", "++", "ก ++ ข", "๑++๒", "\\++ก++"})
  void otherPlusesStayAsTyped(String text) {
    String said =
        paragraph(text).content().stream()
            .map(inline -> ((Inline.Text) inline).text())
            .reduce("", String::concat);
    assertThat(said).isEqualTo(text.replace("\\+", "+"));
    assertThat(underlined(text)).allMatch(each -> each.endsWith("NONE"));
  }

  @Test
  void aTextIsWrittenSoThatItReadsAsItself() {
    for (String text : List.of("++ก++", "![ก](a.png)", "\\++ก++")) {
      assertThat(underlined(Markup.literal(text))).containsExactly(text + " NONE");
    }
  }

  @Test
  void aPictureStandsInTheMiddleAboveItsCaption() {
    List<Block> blocks = Markup.blocks("ก\n![ภาพที่ **๑**](a.png)\nข", STYLE);
    assertThat(blocks).hasSize(4);
    assertThat(blocks.get(1))
        .isInstanceOfSatisfying(
            Block.Figure.class,
            figure -> {
              assertThat(figure.alt()).isEqualTo("ภาพที่ ๑");
              assertThat(figure.width().mm())
                  .isCloseTo(101.6, org.assertj.core.data.Offset.offset(0.1));
              assertThat(figure.height().pt() * 2).isEqualTo(figure.width().pt());
              assertThat(figure.style().align()).isEqualTo(Align.CENTER);
              assertThat(figure.style().keepWithNext()).isTrue();
            });
    assertThat(((Block.Paragraph) blocks.get(2)).role()).isEqualTo(Role.CAPTION);
    assertThat(Markup.plain("![แผนที่](a.png)")).isEqualTo("แผนที่");
  }

  @Test
  void aPictureThatIsMissingIsRefused() {
    assertThatThrownBy(() -> Markup.blocks("![](b.png)", STYLE))
        .isInstanceOf(PictureRefused.class)
        .hasMessageContaining("b.png");
  }

  @Test
  void aLineWithMoreThanAPictureIsText() {
    assertThat(Markup.blocks("ดู ![ภาพ](a.png)", STYLE)).hasSize(1);
  }

  @Test
  void columnsOfNumbersStandAtTheRight() {
    assertThat(
            aligned("| ลำดับ | รายการ | บาท |\n|---|---|---|\n| ๑ | ก | ๑,๐๐๐.๕๐ |\n| 2 | 5 | - |"))
        .containsExactly(Align.CENTER, Align.START, Align.END);
    assertThat(aligned("| ก | ข |\n|:-:|---|\n| ๑ | x1 |"))
        .containsExactly(Align.CENTER, Align.START);
    assertThat(aligned("| ก |\n|---|\n| |")).containsExactly(Align.START);
  }

  @Test
  void furtherLinesOfItemsHangBelowTheirText() {
    Block.Paragraph item = paragraph("1. ก");
    assertThat(item.style().left()).isEqualTo(Length.mm(25).plus(Length.mm(8)));
    assertThat(item.style().firstLine().mm())
        .isCloseTo(-8, org.assertj.core.data.Offset.offset(1e-9));
  }

  @Test
  void headingsStandOutByTheirWords() {
    Block.Paragraph heading = paragraph("หมวด ๑ บททั่วไป");
    assertThat(heading.style().align()).isEqualTo(Align.CENTER);
    assertThat(heading.style().keepWithNext()).isTrue();
  }

  @Test
  void theFirstParagraphHasItsOwnSpaceAbove() {
    List<Block> blocks = Markup.blocks("ก\n\nข", STYLE);
    assertThat(blocks)
        .extracting(block -> ((Block.Paragraph) block).style().before().pt())
        .containsExactly(20.0, 6.0);
    assertThat(paragraph("ก").style().align()).isEqualTo(Align.JUSTIFY_SPACES);
  }

  private static Block.Paragraph paragraph(String body) {
    return (Block.Paragraph) Markup.blocks(body, STYLE).getFirst();
  }

  private static List<String> underlined(String body) {
    return paragraph(body).content().stream()
        .map(Inline.Text.class::cast)
        .map(text -> text.text() + " " + text.style().underline())
        .map(text -> text.replace(Underline.NONE.name(), "NONE"))
        .toList();
  }

  private static List<Align> aligned(String body) {
    Block.Table table = (Block.Table) Markup.blocks(body, STYLE).getFirst();
    return table.rows().get(1).cells().stream().map(Block.Cell::align).toList();
  }

  @Test
  void noColumnIsNarrowerThanItsLongestWord() {
    String body =
        """
        | ลำดับ | หน่วยงาน | ร้อยละที่ประหยัดได้ |
        |---|---|---|
        | 1 | สำนักงานส่งเสริมการปกครองท้องถิ่นจังหวัดกระบี่ สำนักงานส่งเสริมการปกครองท้องถิ่นจังหวัดกระบี่ | 21.96 |
        """;
    Block.Table table = (Block.Table) Markup.blocks(body, STYLE).getFirst();
    assertThat(table.widths().getFirst().mm()).isGreaterThanOrEqualTo(2.0 * "ลำดับ".length());
    assertThat(table.widths().stream().mapToDouble(Length::mm).sum())
        .isCloseTo(160, org.assertj.core.data.Offset.offset(0.01));
  }
}
