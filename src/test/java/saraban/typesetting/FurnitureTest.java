package saraban.typesetting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import saraban.document.Block;
import saraban.document.Length;
import saraban.document.Marker;
import saraban.document.Picture;
import saraban.document.Placed;
import saraban.document.Role;

class FurnitureTest {

  @Test
  void followingPagesAreNumberedInTheMiddle() {
    Layout layout = Sheet.set(Sheet.lines("ก", 100));
    assertThat(Sheet.said(Sheet.furniture(layout.pages().get(0))))
        .noneMatch(t -> t.startsWith("-"));
    Page.TextLine number = Sheet.furniture(layout.pages().get(1)).getFirst();
    assertThat(number.text()).isEqualTo("- ๒ -");
    assertThat(number.baseline()).isEqualTo(76);
    assertThat(number.x() + number.runs().getFirst().width() / 2).isCloseTo(250, within(0.01));
  }

  @Test
  void pageNumbersAreInTheDigitsOfTheLetter() {
    var page = Sheet.page(false, Optional.empty(), Optional.empty());
    Layout layout = Sheet.set(page, Sheet.lines("ก", 100));
    assertThat(Sheet.furniture(layout.pages().get(1)).getFirst().text()).isEqualTo("- 2 -");
  }

  @Test
  void aPageThatGoesOnNamesTheNumberAndTheFirstWordOfTheNext() {
    var marker = new Marker(0, "๓.");
    var item =
        new Block.Paragraph(
            Role.ITEM,
            Optional.of(marker),
            List.of(Sheet.text("จัดทำแบบประเมินความพึงพอใจของผู้รับบริการให้เหมาะสม")),
            Sheet.BODY);
    Page first = Sheet.set(Sheet.lines("ก", 30), item).pages().getFirst();
    Page.TextLine word = Sheet.furniture(first).getLast();
    assertThat(word.text()).isEqualTo("/๓. จัดทำ...");
    assertThat(Sheet.end(word)).isCloseTo(400, within(0.01));
    assertThat(word.baseline()).isBetween(Sheet.lines(first).getLast().baseline() + 21, 842.0 - 57);
  }

  @Test
  void theCatchwordNamesNoMoreThanHalfALineOfAnEndlessWord() {
    Page first =
        Sheet.set(Sheet.lines("ก", 30), Sheet.paragraph(Sheet.BODY, "ฟ".repeat(400)))
            .pages()
            .getFirst();
    Page.TextLine word = Sheet.furniture(first).getLast();
    assertThat(word.text()).startsWith("/ฟฟฟ").endsWith("ฟ...");
    assertThat(Sheet.start(word)).isGreaterThan(150);
  }

  @Test
  void anAttachmentIsNotAnnouncedAndALastPageNamesNothing() {
    Layout layout =
        Sheet.set(
            Sheet.paragraph(Sheet.PLAIN, "ก"),
            new Block.PageBreak(),
            Sheet.paragraph(Sheet.PLAIN, "รายชื่อแนบ"));
    assertThat(layout.pages())
        .allSatisfy(page ->
            assertThat(Sheet.said(Sheet.furniture(page))).noneMatch(t -> t.startsWith("/")));
  }

  @Test
  void secrecyStandsAtTopAndBottomOfEveryPageInRed() {
    var page = Sheet.page(true, Optional.of("ลับมาก"), Optional.empty());
    Layout layout = Sheet.set(page, Sheet.lines("ก", 60));
    for (Page each : layout.pages()) {
      List<Page.TextLine> words =
          Sheet.furniture(each).stream().filter(t -> t.text().equals("ลับมาก")).toList();
      assertThat(words).hasSize(2);
      assertThat(words.getFirst().baseline()).isLessThan(70);
      assertThat(words.getLast().baseline()).isGreaterThan(790);
      assertThat(words.getFirst().runs().getFirst().rgb()).isEqualTo(0xC00000);
    }
  }

  @Test
  void aWatermarkIsDrawnFirst() {
    var page = Sheet.page(true, Optional.empty(), Optional.of("ร่าง"));
    for (Page each : Sheet.set(page, Sheet.lines("ก", 60)).pages()) {
      assertThat(each.items().getFirst())
          .isInstanceOfSatisfying(
              Page.TextLine.class,
              line -> {
                assertThat(line.text()).isEqualTo("ร่าง");
                assertThat(line.element()).isEqualTo(-1);
              });
    }
  }

  @Test
  void theEmblemStandsOnTheFirstPageOnlyAndSaysWhatItIs() {
    var picture = new Picture.Drawing(10, 10, List.of());
    var emblem =
        new Placed.Image(
            picture, Length.pt(200), Length.pt(40), Length.pt(85), Length.pt(85), "ตราครุฑ");
    var urgency = new Placed.Words(Sheet.text("ด่วน"), Length.pt(50), Length.pt(90), false);
    Layout layout =
        Sheet.set(Sheet.page(), List.of(emblem, urgency), List.of(Sheet.lines("ก", 60)));
    assertThat(layout.elements().getFirst())
        .isEqualTo(new Layout.Element(-1, Layout.Kind.FIGURE, "ตราครุฑ"));
    assertThat(layout.pages().get(0).items()).anyMatch(Page.Image.class::isInstance);
    assertThat(layout.pages().get(1).items()).noneMatch(Page.Image.class::isInstance);
    assertThat(Sheet.said(Sheet.furniture(layout.pages().get(0)))).contains("ด่วน");
  }
}
