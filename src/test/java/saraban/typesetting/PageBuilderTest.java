package saraban.typesetting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import saraban.document.Block;
import saraban.document.Length;
import saraban.document.Picture;

class PageBuilderTest {

  /** Lines of body that fill a page more or less. */
  static IntStream lengths() {
    return IntStream.rangeClosed(20, 70);
  }

  @Test
  void theFirstLineStandsAtTheFeetOfTheGaruda() {
    Layout layout = Sheet.set(Sheet.paragraph(Sheet.BODY, Sheet.THAI));
    List<Page.TextLine> lines = Sheet.lines(layout);
    assertThat(lines.getFirst().baseline()).isCloseTo(130, within(0.001));
    assertThat(lines.get(1).baseline() - lines.get(0).baseline()).isCloseTo(21, within(0.001));
  }

  @Test
  void spaceAboveAParagraphIsAddedButNotAtTheTopOfAPage() {
    Layout layout =
        Sheet.set(
            Sheet.paragraph(Sheet.BODY, "ก"),
            Sheet.paragraph(Sheet.BODY, "ข"),
            new Block.PageBreak(),
            Sheet.paragraph(Sheet.BODY, "ค"));
    List<Page.TextLine> first = Sheet.lines(layout.pages().getFirst());
    assertThat(first.get(1).baseline() - first.get(0).baseline()).isCloseTo(27, within(0.001));
    Page.TextLine top = Sheet.lines(layout.pages().get(1)).getFirst();
    assertThat(top.baseline()).isCloseTo(90 + 0.8 * 21, within(0.001));
  }

  @ParameterizedTest
  @MethodSource("lengths")
  void nothingStandsBelowTheBottomMargin(int count) {
    Layout layout = Sheet.set(Sheet.lines("ก", count), Sheet.lines("ข", count));
    for (Page page : layout.pages()) {
      assertThat(Sheet.lines(page))
          .allSatisfy(line -> assertThat(line.baseline()).isLessThan(842 - 57));
    }
    assertThat(Sheet.lines(layout)).hasSize(2 * count);
  }

  @ParameterizedTest
  @MethodSource("lengths")
  void noLineOfAParagraphStandsAloneOnAPage(int count) {
    Layout layout =
        Sheet.set(
            Sheet.lines("ก", count), Sheet.lines("ข", 5), Sheet.lines("ค", 3), Sheet.lines("ง", 2));
    for (Page page : layout.pages()) {
      for (String paragraph : List.of("ก", "ข", "ค", "ง")) {
        long lines =
            Sheet.lines(page).stream().filter(line -> line.text().startsWith(paragraph)).count();
        assertThat(lines).as(paragraph + " on page " + page.number()).isNotEqualTo(1);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("lengths")
  void aHeadingStaysWithWhatFollows(int count) {
    Layout layout =
        Sheet.set(
            Sheet.lines("ก", count),
            Sheet.paragraph(Sheet.PLAIN.keepingWithNext(), "หัว"),
            Sheet.lines("ข", 4));
    for (Page page : layout.pages()) {
      assertThat(Sheet.lines(page).getLast().text()).isNotEqualTo("หัว");
    }
  }

  @ParameterizedTest
  @MethodSource("lengths")
  void theSignatureIsNeverAloneOnAPage(int count) {
    Block closing = Sheet.paragraph(Sheet.PLAIN.before(Length.pt(12)), "ปิด");
    Block name = Sheet.paragraph(Sheet.PLAIN.before(Length.pt(63)), "(ชื่อ)");
    Layout layout =
        Sheet.set(
            Sheet.lines("ก", count),
            Sheet.paragraph(Sheet.BODY, "จึงเรียนมา"),
            new Block.Together(List.of(closing, name), 2));
    List<String> last = Sheet.said(Sheet.lines(layout.pages().getLast()));
    assertThat(last).endsWith("จึงเรียนมา", "ปิด", "(ชื่อ)").hasSizeGreaterThanOrEqualTo(4);
  }

  @Test
  void aPictureIsNotTakenToThePageOfTheSignature() {
    Picture square = new Picture.Drawing(1, 1, List.of());
    Length side = Length.pt(200);
    Layout layout =
        Sheet.set(
            Sheet.lines("ก", 15),
            new Block.Figure(square, side, side, "แผนที่", Sheet.PLAIN.keepingWithNext()),
            Sheet.paragraph(Sheet.PLAIN, "คำบรรยาย"),
            Sheet.paragraph(Sheet.PLAIN, "จึงประกาศ"),
            new Block.Together(List.of(Sheet.lines("ปิด", 8)), 2));
    assertThat(layout.pages()).hasSize(2);
    assertThat(Sheet.said(Sheet.lines(layout.pages().getFirst()))).endsWith("คำบรรยาย");
    assertThat(Sheet.said(Sheet.lines(layout.pages().getLast()))).startsWith("จึงประกาศ");
  }

  @Test
  void aNewPageBeforeTheSignatureIsRespected() {
    Block closing = Sheet.paragraph(Sheet.PLAIN, "ปิด");
    Layout layout =
        Sheet.set(
            Sheet.paragraph(Sheet.PLAIN, "ก"),
            new Block.PageBreak(),
            new Block.Together(List.of(closing), 2));
    assertThat(layout.pages()).hasSize(2);
  }

  @Test
  void aSignatureHigherThanAPageIsSplitAfterAll() {
    Layout layout = Sheet.set(new Block.Together(List.of(Sheet.lines("ก", 100)), 2));
    assertThat(Sheet.lines(layout)).hasSize(100);
    assertThat(layout.pages()).hasSize(4);
  }

  @Test
  void aDocumentWithoutTextIsOneEmptyPage() {
    assertThat(Sheet.set().pages()).hasSize(1);
    assertThat(Sheet.set(Sheet.paragraph(Sheet.PLAIN, ""), new Block.PageBreak()).pages())
        .hasSize(1);
  }

  @Test
  void fortyPagesAreSetInAMoment() {
    String text = (Sheet.THAI + " ").repeat(190).strip();
    Layout layout =
        Assertions.assertTimeoutPreemptively(
            Duration.ofSeconds(20), () -> Sheet.set(Sheet.paragraph(Sheet.BODY, text)));
    assertThat(layout.pages().size()).isGreaterThanOrEqualTo(40);
    assertThat(Sheet.joined(Sheet.lines(layout))).isEqualTo(text);
  }
}
