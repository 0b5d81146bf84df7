package saraban.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import saraban.Pages;
import saraban.Programs;
import saraban.document.Block;
import saraban.document.Inline;
import saraban.document.Length;
import saraban.document.Marker;
import saraban.document.ParagraphStyle.Align;
import saraban.document.TextStyle;
import saraban.document.Typeface;
import saraban.thai.Digits;

class MarkupTest {

  private static final BodyStyle STYLE =
      new BodyStyle(
          TextStyle.regular(16),
          Length.mm(25),
          Length.mm(12),
          Length.pt(6),
          Digits.THAI,
          BodyStyle.Numbering.BRACKETS,
          Length.mm(160));

  @Test
  void blankLinesEndParagraphsAndLineEndsBetweenThaiLettersVanish() {
    assertThat(texts("ตามที่\nแจ้ง\n\nจึง\nABC\nเรียน"))
        .containsExactly("ตามที่แจ้ง", "จึง ABC เรียน");
  }

  @Test
  void itemsNestByTheFormOfTheirNumbers() {
    assertThat(outline("1. หนึ่ง\n(1) ก\n(ก) ข\n(ข) ค\n(2) ง\n2. สอง\n(1) จ"))
        .containsExactly("0 ๑.", "1 (๑)", "2 (ก)", "2 (ข)", "1 (๒)", "0 ๒.", "1 (๑)");
  }

  @Test
  void itemsOfMarkdownNestByTheirIndent() {
    assertThat(outline("1. หนึ่ง\n   1. ก\n   1. ข\n      1. ค\n1. สอง\n   1. ง"))
        .containsExactly("0 ๑.", "1 (๑)", "1 (๒)", "2 (ก)", "0 ๒.", "1 (๑)");
  }

  @Test
  void decimalsNestByTheirParts() {
    assertThat(outline("1. ก\n1.1 ข\n1.2 ค\n1.2.1 ง\n2. จ\n2.1 ฉ"))
        .containsExactly("0 ๑.", "1 ๑.๑", "1 ๑.๒", "2 ๑.๒.๑", "0 ๒.", "1 ๒.๑");
  }

  @Test
  void thaiNumbersAndParagraphsBetweenItemsGoOnCounting() {
    assertThat(outline("๑. ก\n\nความ\n\n๒. ข")).containsExactly("0 ๑.", "", "0 ๒.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "5*3*2",
        "- ๒ -",
        "_x_y",
        "a_b_c",
        "# ก",
        "> ก",
        "`ก`",
        "[ก](ข)",
        "<b>ก</b>",
        "&amp;",
        "ก * ข * ค",
        "+ ก",
        "๒๕๖๔",
        "2564 ปี",
        "http://a.b/c_d_e*f",
        "\\ก",
        "C:\\x",
        "!",
        "| ก",
        "ก | ข",
        "---",
        "***",
        "(ฉบับที่ ๒) ก",
        "ก.พ.ร.",
        "10:30 น.",
        "~~ก~~",
        "ก  ข"
      })
  void signsOfWritersStayAsTyped(String text) {
    assertThat(texts(text)).containsExactly(text);
    assertThat(outline(text)).containsExactly("");
  }

  @Test
  void starsAndUnderscoresAreEmphasis() {
    assertThat(faces("**หนา** ธรรมดา *เอน* ***ทั้งสอง***"))
        .containsExactly(
            "หนา BOLD", " ธรรมดา  REGULAR", "เอน ITALIC", "  REGULAR", "ทั้งสอง BOLD_ITALIC");
    assertThat(faces("_เอน_ __หนา__")).containsExactly("เอน ITALIC", "  REGULAR", "หนา BOLD");
  }

  @Test
  void emphasisWorksInsideThaiWithoutSpaces() {
    assertThat(faces("ให้**จังหวัด**แจ้ง"))
        .containsExactly("ให้ REGULAR", "จังหวัด BOLD", "แจ้ง REGULAR");
    assertThat(faces("คำว่า**“หนา”**นี้")).contains("“หนา” BOLD");
    assertThat(faces("คำว่า**(หนา)**นี้")).contains("(หนา) BOLD");
  }

  @Test
  void tabsStayTabs() {
    List<Inline> content = paragraphs("ก\tข").getFirst().content();
    assertThat(content).hasSize(3).element(1).isInstanceOf(Inline.Tab.class);
  }

  @Test
  void tablesKeepTheirCellsAndAlignment() {
    Block block =
        blocks(
                "| ลำดับ | ก\\|ข | จำนวน |\n"
                    + "|:---:|:--|--:|\n"
                    + "| ๑ | **หนา** 5*3*2 | ๑,๐๐๐ |\n"
                    + "| ๒ | |\n")
            .getFirst();
    assertThat(block)
        .isInstanceOfSatisfying(
            Block.Table.class,
            table -> {
              assertThat(table.rows()).hasSize(3).allMatch(row -> row.cells().size() == 3);
              assertThat(table.rows().getFirst().heading()).isTrue();
              assertThat(table.rows().get(1).cells())
                  .extracting(Block.Cell::align)
                  .containsExactly(Align.CENTER, Align.START, Align.END);
              assertThat(table.rows().getFirst().cells().get(1).content())
                  .singleElement()
                  .isEqualTo(Inline.Text.of("ก|ข", STYLE.text().with(Typeface.BOLD)));
              assertThat(text(table.rows().get(1).cells().get(1).content())).isEqualTo("หนา 5*3*2");
              assertThat(table.widths().stream().mapToDouble(Length::mm).sum())
                  .isCloseTo(160, org.assertj.core.data.Offset.offset(0.01));
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1. ก",
        "(1) ก",
        "(ก) ข",
        "ก. ข",
        "**ก**",
        "*",
        "_ก_",
        "\\*",
        "\\1. ก",
        "\\\\*ก*",
        "|---|",
        "ก | ข\n---|---\nค | ง",
        "ก\\_ข_ค_",
        "***ก***",
        "๑.๑ ข",
        "/ก...\n\nก",
        "\\(1) ก",
        "a*b*c **d**",
        "1) ก",
        "\\|---|"
      })
  void aLiteralTextIsReadAsItself(String nasty) {
    String read =
        paragraphs(Markup.literal(nasty)).stream()
            .map(p -> text(p.content()))
            .collect(Collectors.joining("\n"));
    assertThat(Pages.bare(read)).isEqualTo(Pages.bare(nasty));
    assertThat(paragraphs(Markup.literal(nasty))).allMatch(p -> p.marker().isEmpty());
  }

  @Test
  void aCatchwordInsideAPastedTextVanishesAndJoinsNothingWrongly() {
    assertThat(texts("ตามที่ได้\n\n/แจ้งไว้...\n\nแจ้งไว้แล้ว"))
        .containsExactly("ตามที่ได้แจ้งไว้แล้ว");
    assertThat(texts("ก\n\n/อื่น...\n\nข")).containsExactly("ก", "/อื่น...", "ข");
  }

  @Test
  void aWholeDraftKeepsItsItemsAndLosesNoWord() throws Exception {
    String draft = Files.readString(Programs.letter("dla-2563-draft.txt"));
    assertThat(outline(draft).stream().filter(o -> !o.isEmpty()).map(o -> o.substring(2)))
        .endsWith("๑.", "๒.", "๓.", "(๑)", "(๒)", "(๓)", "๔.");
    String read = Digits.THAI.of(Pages.bare(Markup.plain(draft)));
    for (String word : Digits.THAI.of(draft).split("\\s+")) {
      assertThat(read).contains(Pages.bare(word.replaceAll("^/.*(\\.{3}|…)$", "")));
    }
  }

  private static List<Block> blocks(String body) {
    return Markup.blocks(body, STYLE);
  }

  private static List<Block.Paragraph> paragraphs(String body) {
    return blocks(body).stream().map(Block.Paragraph.class::cast).toList();
  }

  private static List<String> texts(String body) {
    return paragraphs(body).stream().map(p -> text(p.content())).toList();
  }

  private static String text(List<Inline> content) {
    return content.stream()
        .map(each -> each instanceof Inline.Text text ? text.text() : "\t")
        .collect(Collectors.joining());
  }

  private static List<String> faces(String body) {
    return paragraphs(body).getFirst().content().stream()
        .map(Inline.Text.class::cast)
        .map(each -> each.text() + " " + each.style().typeface())
        .toList();
  }

  /** Level and number of each item, nothing for a paragraph. */
  private static List<String> outline(String body) {
    return blocks(body).stream()
        .filter(Block.Paragraph.class::isInstance)
        .map(block -> ((Block.Paragraph) block).marker().map(MarkupTest::named).orElse(""))
        .toList();
  }

  private static String named(Marker marker) {
    return marker.level() + " " + marker.text();
  }
}
