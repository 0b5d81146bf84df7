package saraban.typesetting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import saraban.document.Block;
import saraban.document.Inline;
import saraban.document.Length;
import saraban.document.Marker;
import saraban.document.ParagraphStyle.Align;
import saraban.document.Role;
import saraban.document.TabStop;
import saraban.thai.Segmenter;

class LinesTest {

  private static final Inline TAB = new Inline.Tab();

  @ParameterizedTest
  @ValueSource(ints = {0, 20, 45, 70, 100, 133, 170, 200, 250, 300})
  void noLineIsLongerThanItsRoom(int right) {
    for (Align align : Align.values()) {
      var style = Sheet.BODY.align(align).right(Length.pt(right));
      List<Page.TextLine> lines = Sheet.lines(Sheet.set(Sheet.paragraph(style, Sheet.THAI)));
      assertThat(lines)
          .hasSizeGreaterThan(3)
          .allSatisfy(line -> assertThat(Sheet.end(line)).isLessThan(400.02 - right));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 20, 45, 70, 100, 133, 170, 200, 250})
  void linesEndOnlyWhereTheSegmenterAllows(int right) {
    var style = Sheet.BODY.right(Length.pt(right));
    List<Page.TextLine> lines = Sheet.lines(Sheet.set(Sheet.paragraph(style, Sheet.THAI)));
    List<Integer> allowed =
        Segmenter.thai().breaks(Sheet.THAI).stream().map(Segmenter.Break::offset).toList();
    int at = 0;
    for (Page.TextLine line : lines.subList(0, lines.size() - 1)) {
      at += line.text().length() + (line.endsWord() ? 1 : 0);
      assertThat(allowed).contains(at);
    }
    assertThat(Sheet.joined(lines)).isEqualTo(Sheet.THAI);
  }

  @Test
  void justifiedLinesEndExactlyAtTheMargin() {
    List<Page.TextLine> lines = Sheet.lines(Sheet.set(Sheet.paragraph(Sheet.BODY, Sheet.THAI)));
    assertThat(lines.subList(0, lines.size() - 1))
        .allSatisfy(line -> assertThat(Sheet.end(line)).isCloseTo(400, within(0.01)));
  }

  @Test
  void aHeadingEndsItsLinesAtSpacesSoThatNamesStayWhole() {
    String place = "ณ ศาลากลางจังหวัดกระบี่ ชั้น ๔ อำเภอเมืองกระบี่";
    Length room = FixedFace.FAMILY.width(place + " จังหวัดก", Sheet.TEXT);
    var style = Sheet.PLAIN.align(Align.CENTER).right(Length.pt(Sheet.MEASURE).minus(room));
    var lines = Sheet.lines(Sheet.set(Sheet.paragraph(style, place + " จังหวัดกระบี่")));
    assertThat(Sheet.said(lines)).containsExactly(place, "จังหวัดกระบี่");
  }

  @Test
  void noFewLettersStandAloneBelowACentredHeading() {
    String heading =
        "ประกวดราคาจ้างก่อสร้างถนน สายบ้านทุ่งล้อ หมู่ที่ ๔ ตำบลอ่าวนาง ด้วยวิธีประกวดราคา";
    Length room = FixedFace.FAMILY.width(heading + "ก", Sheet.TEXT);
    var style = Sheet.PLAIN.align(Align.CENTER).right(Length.pt(Sheet.MEASURE).minus(room));
    var lines = Sheet.lines(Sheet.set(Sheet.paragraph(style, heading + " (ก)")));
    assertThat(Sheet.said(lines)).hasSize(2).last().asString().hasSizeGreaterThan(12);
  }

  @Test
  void noParagraphEndsWithALetterOrTwo() {
    String text = "ออกให้เพื่อใช้ประกอบการขออนุญาต (Non-Immigrant Type";
    Length room = FixedFace.FAMILY.width(text + " ", Sheet.TEXT);
    var style = Sheet.PLAIN.align(Align.JUSTIFY).right(Length.pt(Sheet.MEASURE).minus(room));
    var lines = Sheet.lines(Sheet.set(Sheet.paragraph(style, text + " B")));
    assertThat(Sheet.said(lines)).last().asString().hasSizeGreaterThan(4);
  }

  @Test
  void aListOfNamesEndsItsLinesBetweenThem() {
    String names = "หัวหน้าส่วนราชการ นายอำเภอ และนายกองค์การบริหารส่วนจังหวัดกระบี่";
    Length room = FixedFace.FAMILY.width(names.substring(0, names.length() - 6), Sheet.TEXT);
    var style = Sheet.PLAIN.right(Length.pt(Sheet.MEASURE).minus(room));
    var whole = new Inline.Text(names, Sheet.TEXT, "to", true);
    var lines = Sheet.lines(Sheet.set(Block.Paragraph.of(Role.ADDRESSEE, style, whole)));
    assertThat(Sheet.said(lines))
        .containsExactly("หัวหน้าส่วนราชการ นายอำเภอ", "และนายกองค์การบริหารส่วนจังหวัดกระบี่");
  }

  @Test
  void gapsBetweenLettersAreNeverReadAsSpaces() {
    List<Page.TextLine> lines = Sheet.lines(Sheet.set(Sheet.paragraph(Sheet.BODY, Sheet.THAI)));
    assertThat(lines)
        .allSatisfy(line -> assertThat(line.runs().getFirst().clusterGap()).isBetween(0.0, 1.0));
  }

  @Test
  void theLastLineIsNotStretched() {
    Page.TextLine last = Sheet.lines(Sheet.set(Sheet.paragraph(Sheet.BODY, Sheet.THAI))).getLast();
    assertThat(last.runs()).allSatisfy(run -> assertThat(run.clusterGap()).isZero());
    assertThat(last.runs()).allSatisfy(run -> assertThat(run.spaceGap()).isZero());
  }

  @Test
  void theFirstLineIsIndentedAndTheOthersStandAtTheMargin() {
    List<Page.TextLine> lines = Sheet.lines(Sheet.set(Sheet.paragraph(Sheet.BODY, Sheet.THAI)));
    assertThat(Sheet.start(lines.getFirst())).isEqualTo(70);
    assertThat(lines.subList(1, lines.size()))
        .allSatisfy(line -> assertThat(Sheet.start(line)).isEqualTo(0));
  }

  @Test
  void aLineThatEndsInsideAPhraseSaysSo() {
    List<Page.TextLine> lines =
        Sheet.lines(
            Sheet.set(Sheet.paragraph(Sheet.PLAIN, "ปกครอง ".repeat(8) + "ส่งเสริม".repeat(20))));
    assertThat(lines.getLast().endsWord()).isTrue();
    assertThat(lines.stream().map(Page.TextLine::endsWord)).contains(false);
    assertThat(lines).allSatisfy(line -> assertThat(line.text()).isEqualTo(line.text().strip()));
  }

  @Test
  void aWordOf300LettersIsCutBetweenClusters() {
    String word = "กี่".repeat(300);
    List<Page.TextLine> lines = Sheet.lines(Sheet.set(Sheet.paragraph(Sheet.BODY, word)));
    assertThat(lines).allSatisfy(line -> assertThat(line.text()).startsWith("ก").endsWith("่"));
    assertThat(lines).allSatisfy(line -> assertThat(Sheet.end(line)).isLessThan(400.02));
    assertThat(lines).allSatisfy(line -> assertThat(line.text()).isNotEmpty());
    assertThat(Sheet.joined(lines)).isEqualTo(word);
  }

  @Test
  void anEndlessLatinWordAmongOthersLosesNothing() {
    String text = "ดู " + "x".repeat(300) + " แล้วแจ้ง";
    List<Page.TextLine> lines = Sheet.lines(Sheet.set(Sheet.paragraph(Sheet.BODY, text)));
    assertThat(Sheet.joined(lines)).isEqualTo(text);
    assertThat(lines).allSatisfy(line -> assertThat(Sheet.end(line)).isLessThan(400.02));
  }

  @Test
  void aColumnTooNarrowForALetterStillEnds() {
    var style = Sheet.PLAIN.right(Length.pt(399));
    assertThat(Sheet.lines(Sheet.set(Sheet.paragraph(style, "กขคง")))).hasSize(4);
  }

  @Test
  void aNameIsNeverBroken() {
    Inline name = new Inline.Text("ห้างหุ้นส่วน ร่วมพัฒนา กระบี่", Sheet.TEXT, "", true);
    for (int right = 0; right < 150; right += 7) {
      var style = Sheet.BODY.right(Length.pt(right));
      var paragraph =
          Sheet.paragraph(
              style, Sheet.text("ขอแต่งตั้งให้ "), name, Sheet.text(" เป็นกรรมการและเลขานุการ"));
      assertThat(Sheet.said(Sheet.lines(Sheet.set(paragraph))))
          .anyMatch(line -> line.contains("ห้างหุ้นส่วน ร่วมพัฒนา กระบี่"));
    }
  }

  @Test
  void aNameLongerThanALineBreaksAtItsSpaces() {
    String text = "กกกกกกกกกก ".repeat(9).strip();
    Inline name = new Inline.Text(text, Sheet.TEXT, "", true);
    List<Page.TextLine> lines = Sheet.lines(Sheet.set(Sheet.paragraph(Sheet.PLAIN, name)));
    assertThat(lines).hasSize(3).allSatisfy(line -> assertThat(line.endsWord()).isTrue());
  }

  @Test
  void aHangingLabelStandsLeftOfItsText() {
    var style =
        Sheet.PLAIN.left(Length.pt(60)).firstLine(Length.pt(-60)).tabs(TabStop.left(Length.pt(60)));
    List<Page.TextLine> lines =
        Sheet.lines(
            Sheet.set(Sheet.paragraph(style, Sheet.text("เรื่อง"), TAB, Sheet.text(Sheet.THAI))));
    assertThat(Sheet.start(lines.getFirst())).isEqualTo(0);
    assertThat(lines.subList(1, lines.size()))
        .allSatisfy(line -> assertThat(Sheet.start(line)).isEqualTo(60));
    assertThat(lines.get(0).baseline()).isEqualTo(lines.get(1).baseline());
  }

  @Test
  void aQuantityStandsInTheLastLineBeyondTheRightIndent() {
    var style = Sheet.PLAIN.right(Length.pt(100)).tabs(TabStop.left(Length.pt(320)));
    List<Page.TextLine> lines =
        Sheet.lines(
            Sheet.set(
                Sheet.paragraph(style, Sheet.text(Sheet.THAI), TAB, Sheet.text("จำนวน ๑ ชุด"))));
    Page.TextLine quantity = lines.getLast();
    assertThat(quantity.text()).isEqualTo("จำนวน ๑ ชุด");
    assertThat(Sheet.start(quantity)).isEqualTo(320);
    assertThat(quantity.baseline()).isEqualTo(lines.get(lines.size() - 2).baseline());
    assertThat(lines.subList(0, lines.size() - 1))
        .allSatisfy(line -> assertThat(Sheet.end(line)).isLessThan(300.02));
  }

  @Test
  void aRightTabEndsItsTextAtTheStop() {
    var style = Sheet.PLAIN.right(Length.pt(100)).tabs(TabStop.right(Length.pt(400)));
    Page.TextLine right =
        Sheet.lines(Sheet.set(Sheet.paragraph(style, Sheet.text("ก"), TAB, Sheet.text("๑ ชุด"))))
            .getLast();
    assertThat(Sheet.end(right)).isCloseTo(400, within(0.01));
  }

  @Test
  void centredAndRightLinesStandThere() {
    Page.TextLine centred =
        Sheet.lines(Sheet.set(Sheet.paragraph(Sheet.PLAIN.align(Align.CENTER), "กกกก"))).getFirst();
    assertThat(Sheet.start(centred)).isEqualTo(184);
    Page.TextLine right =
        Sheet.lines(Sheet.set(Sheet.paragraph(Sheet.PLAIN.align(Align.END), "กกกก"))).getFirst();
    assertThat(Sheet.end(right)).isEqualTo(400);
  }

  @Test
  void anItemBeginsWithItsNumber() {
    var marker = new Marker(0, "๑.");
    var item =
        new Block.Paragraph(
            Role.ITEM, java.util.Optional.of(marker), List.of(Sheet.text(Sheet.THAI)), Sheet.BODY);
    Layout layout = Sheet.set(item);
    List<Page.TextLine> lines = Sheet.lines(layout);
    assertThat(lines.getFirst().text().strip()).isEqualTo("๑.");
    assertThat(Sheet.start(lines.getFirst())).isEqualTo(70);
    assertThat(Sheet.start(lines.get(1))).isEqualTo(70 + 8 + 8 + 2 * 4);
    assertThat(layout.elements().stream().map(Layout.Element::kind))
        .containsExactly(Layout.Kind.L, Layout.Kind.LI, Layout.Kind.LBL, Layout.Kind.LBODY);
  }

  @Test
  void aForcedLineEndIsNotStretched() {
    List<Page.TextLine> lines =
        Sheet.lines(
            Sheet.set(
                Sheet.paragraph(
                    Sheet.BODY, Sheet.text("ก ข ค"), new Inline.LineBreak(), Sheet.text("ง"))));
    assertThat(Sheet.said(lines)).containsExactly("ก ข ค", "ง");
    assertThat(Sheet.end(lines.getFirst())).isLessThan(110);
    assertThat(Sheet.start(lines.get(1))).isEqualTo(0);
  }

  @Test
  void emphasisInsideAWordChangesNoLineEnd() {
    var whole = Sheet.paragraph(Sheet.BODY, Sheet.THAI);
    Inline[] parts =
        Sheet.THAI.chars().mapToObj(c -> Sheet.text(Character.toString(c))).toArray(Inline[]::new);
    assertThat(Sheet.said(Sheet.lines(Sheet.set(Sheet.paragraph(Sheet.BODY, parts)))))
        .isEqualTo(Sheet.said(Sheet.lines(Sheet.set(whole))));
  }

  @Test
  void aFirstLineLongerThanTheOthersIsFilled() {
    var style = Sheet.PLAIN.left(Length.pt(300)).firstLine(Length.pt(-300));
    String text = "กกกก ขขขข คคคค งงงง จจจจ ฉฉฉฉ";
    assertThat(Sheet.said(Sheet.lines(Sheet.set(Sheet.paragraph(style, text)))))
        .containsExactly(text);
  }

  @Test
  void aLineThatWouldBeTornApartStaysShort() {
    String text = "ดู " + "x".repeat(12) + " " + "y".repeat(38) + " จบ";
    List<Page.TextLine> lines =
        Sheet.lines(Sheet.set(Sheet.paragraph(Sheet.PLAIN.align(Align.JUSTIFY), text)));
    assertThat(lines.getFirst().text()).isEqualTo("ดู " + "x".repeat(12));
    assertThat(Sheet.end(lines.getFirst())).isEqualTo(8 + 4 + 96);
  }

  @Test
  void aLooseLineGetsLargerLettersBeforeWiderSpaces() {
    String text = "ก".repeat(22) + " " + "ข".repeat(20) + " " + "ค".repeat(30);
    Page.TextLine first =
        Sheet.lines(Sheet.set(Sheet.paragraph(Sheet.PLAIN.align(Align.JUSTIFY), text))).getFirst();
    assertThat(Sheet.end(first)).isCloseTo(400, within(0.01));
    assertThat(first.runs().getFirst().clusterGap()).isGreaterThan(0.5);
    assertThat(first.runs().getFirst().size()).isBetween(16.1, 16.72);
  }
}
