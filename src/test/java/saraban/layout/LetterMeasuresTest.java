package saraban.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import saraban.Pages;
import saraban.letter.Letter;
import saraban.typesetting.Layout;
import saraban.typesetting.Page;
import saraban.typesetting.Page.TextLine;

/** The measures of the regulation, read from the numbers of the pages. */
class LetterMeasuresTest {

  private static final double MM = 72 / 25.4;
  private static final double LEFT = 30;
  private static final double RIGHT_EDGE = 190;
  private static final double MIDDLE = 105;
  private static final Offset<Double> TENTH = within(0.1);

  static final List<String> WORLD = Pages.WORLD;

  @Test
  void theGarudaIs3CmHighAnd15MmBelowTheEdgeInTheMiddle() {
    Page.Image garuda =
        guideline().getFirst().items().stream()
            .filter(Page.Image.class::isInstance)
            .map(Page.Image.class::cast)
            .findFirst()
            .orElseThrow();
    assertThat(garuda.height() / MM).isCloseTo(30, TENTH);
    assertThat(garuda.top() / MM).isCloseTo(15, TENTH);
    assertThat((garuda.x() + garuda.width() / 2) / MM).isCloseTo(MIDDLE, TENTH);
  }

  @Test
  void theNumberStandsOnTheLineOfTheGarudasFeet() {
    TextLine number = line(guideline().getFirst(), "ที่ ");
    assertThat(number.baseline() / MM).isCloseTo(45, TENTH);
    assertThat(number.x() / MM).isCloseTo(LEFT, TENTH);
  }

  @Test
  void dateAndClosingStartAtTheMiddleOfThePaper() {
    assertThat(line(guideline().getFirst(), "๑๓ สิงหาคม").x() / MM).isCloseTo(MIDDLE, TENTH);
    assertThat(line(guideline().getLast(), "ขอแสดง").x() / MM).isCloseTo(MIDDLE, TENTH);
  }

  @Test
  void nameAndPositionAreCentredBelowTheMiddleOfTheClosing() {
    Page last = guideline().getLast();
    double axis = middle(line(last, "ขอแสดง"));
    assertThat(middle(line(last, "(นาย"))).isCloseTo(axis, TENTH);
    assertThat(middle(line(last, "อธิบดี"))).isCloseTo(axis, TENTH);
  }

  @ParameterizedTest
  @FieldSource("WORLD")
  void bodyLinesRunFromTheLeftMarginToTheRight(String name) {
    List<List<TextLine>> paragraphs = body(Pages.layout(Pages.world(name)));
    assertThat(paragraphs).isNotEmpty();
    for (List<TextLine> lines : paragraphs) {
      for (TextLine line : lines.subList(0, lines.size() - 1)) {
        assertThat(Pages.end(line) / MM).as(line.text()).isCloseTo(RIGHT_EDGE, TENTH);
      }
      for (TextLine line : lines.subList(1, lines.size())) {
        assertThat(line.x() / MM).as(line.text()).isCloseTo(LEFT, TENTH);
      }
    }
  }

  @Test
  void firstLinesOfParagraphsStart25MmAndOfDeeperItemsFurtherIn() {
    Layout layout =
        Pages.layout(Pages.saying("ตามที่\n\n1. ข้อหนึ่ง\n(1) ข้อสอง\n(ก) ข้อสาม\n\nจึงเรียนมา"));
    Page page = layout.pages().getFirst();
    assertThat(line(page, "ตามที่").x() / MM).isCloseTo(LEFT + 25, TENTH);
    assertThat(line(page, "จึงเรียน").x() / MM).isCloseTo(LEFT + 25, TENTH);
    assertThat(line(page, "๑.").x() / MM).isCloseTo(LEFT + 25, TENTH);
    assertThat(line(page, "(๑)").x() / MM).isCloseTo(LEFT + 37, TENTH);
    assertThat(line(page, "(ก)").x() / MM).isCloseTo(LEFT + 49, TENTH);
  }

  @Test
  void thePageNumberIsCentredAndTheCatchwordEndsAtTheRightMargin() {
    TextLine number = line(guideline().get(1), "- ๒ -");
    assertThat(middle(number)).isCloseTo(MIDDLE, TENTH);
    assertThat(number.baseline() / MM).isBetween(20.0, 30.0);
    TextLine catchword = line(guideline().getFirst(), "/");
    assertThat(Pages.end(catchword) / MM).isCloseTo(RIGHT_EDGE, TENTH);
    assertThat(catchword.text()).endsWith("...");
    String next =
        Pages.lines(guideline().get(1)).stream()
            .skip(1)
            .map(TextLine::text)
            .collect(Collectors.joining());
    String named = catchword.text().replaceAll("^/|\\.\\.\\.$", "");
    assertThat(Pages.bare(next)).startsWith(Pages.bare(named));
  }

  @ParameterizedTest
  @FieldSource("WORLD")
  void linesStand21PointsApartWithinAParagraph(String name) {
    for (List<TextLine> lines : body(Pages.layout(Pages.world(name)))) {
      for (int i = 1; i < lines.size(); i++) {
        double step = lines.get(i).baseline() - lines.get(i - 1).baseline();
        assertThat(step < 0 ? 21 : step).isCloseTo(21, within(0.01));
      }
    }
  }

  @Test
  void quantitiesStandInOneColumnOnTheLastLineOfTheirEntry() {
    Letter letter =
        Pages.letter(
            """
            from: krabi
            subject: ก
            enclosures:
              - {title: สั้น, quantity: ๑ ชุด}
              - {title: %s, quantity: ๑๒๐ เล่ม}
              - {title: กลาง, quantity: ๓ ฉบับ}
            body: ข
            """
                .formatted("สำเนาหนังสือกรมส่งเสริมการปกครองท้องถิ่น ".repeat(3)));
    Page page = Pages.layout(letter).pages().getFirst();
    List<TextLine> quantities =
        Pages.lines(page).stream().filter(line -> line.text().startsWith("จำนวน")).toList();
    assertThat(quantities).hasSize(3);
    assertThat(quantities).extracting(TextLine::x).containsOnly(quantities.getFirst().x());
    assertThat(quantities).allMatch(line -> Pages.end(line) / MM <= RIGHT_EDGE + 0.1);
    double next = line(page, "กลาง").baseline();
    assertThat(quantities.get(1).baseline()).isCloseTo(next - 21, within(0.01));
    assertThat(quantities.get(1).baseline() - line(page, "สำเนา").baseline()).isGreaterThan(20);
  }

  @Test
  void theSignatureNeverStandsAlone() {
    for (int lines = 1; lines <= 60; lines++) {
      String body = "บรรทัด\n\n".repeat(lines);
      List<Page> pages = Pages.layout(Pages.saying(body)).pages();
      Page last = pages.getLast();
      assertThat(Pages.lines(last))
          .as("%d lines", lines)
          .anyMatch(l -> l.text().startsWith("ขอแสดง"));
      assertThat(last.items())
          .anyMatch(i -> i instanceof TextLine l && l.text().startsWith("ฝ่าย"));
      if (pages.size() > 1) {
        assertThat(Pages.lines(last).stream().filter(l -> l.text().equals("บรรทัด")))
            .as("%d lines", lines)
            .hasSizeGreaterThanOrEqualTo(2);
      }
    }
  }

  @Test
  void theSignatureKeepsTwoLinesOfALongLastParagraphWithIt() {
    for (int words = 10; words <= 900; words += 15) {
      List<Page> pages = Pages.layout(Pages.saying("คณะกรรมการ ".repeat(words))).pages();
      if (pages.size() > 1) {
        assertThat(Pages.lines(pages.getLast()).stream().filter(l -> l.text().startsWith("คณะ")))
            .as("%d words", words)
            .hasSizeGreaterThanOrEqualTo(2);
      }
    }
  }

  @Test
  void nothingStandsBelowTheBottomMargin() {
    for (int lines = 1; lines <= 60; lines += 3) {
      for (Page page : Pages.layout(Pages.saying("บรรทัด\n\n".repeat(lines))).pages()) {
        assertThat(Pages.lines(page)).allMatch(line -> line.baseline() <= (297 - 20) * MM);
      }
    }
  }

  static Stream<String> longOnes() {
    return Stream.of(
        "ก".repeat(300),
        "น้ำ".repeat(100),
        "ตามที่ " + "ก".repeat(300) + " นั้น",
        "ที่ https://www.example.go.th/" + "path/".repeat(60) + "?q=" + "x".repeat(200) + " นี้",
        "จำนวน " + "1234567890".repeat(20) + " บาท",
        "จำนวน " + "๑๒๓,".repeat(60) + " บาท",
        "1. " + "W".repeat(300),
        "(1) **" + "ห".repeat(300) + "** ต่อ *" + "a".repeat(150) + "*",
        "คำ\t" + "ข".repeat(200) + "\tค",
        "| ก | ข |\n|---|--:|\n| " + "ค".repeat(200) + " | " + "9".repeat(200) + " |");
  }

  @ParameterizedTest
  @org.junit.jupiter.params.provider.MethodSource("longOnes")
  void noLineRunsOverTheRightMargin(String body) {
    for (Page page : Pages.layout(Pages.saying(body)).pages()) {
      assertThat(Pages.lines(page))
          .allSatisfy(line -> assertThat(Pages.end(line) / MM).isLessThan(RIGHT_EDGE + 0.1))
          .allSatisfy(line -> assertThat(line.x() / MM).isGreaterThan(LEFT - 0.1));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"subject", "to", "copies", "unit"})
  void longFieldsStayBetweenTheMargins(String field) {
    Letter letter =
        Pages.letter("from: krabi\nbody: ก\n%s: %s\n".formatted(field, "ข".repeat(300)));
    for (Page page : Pages.layout(letter).pages()) {
      assertThat(Pages.lines(page))
          .allSatisfy(line -> assertThat(Pages.end(line) / MM).isLessThan(RIGHT_EDGE + 0.1));
    }
  }

  @Test
  void aLongNameAndPositionStayBetweenTheMargins() {
    Letter letter =
        Pages.letter(
            "from: {name: %1$s, address: [%1$s]}\nbody: ก\nsignatory: {name: %1$s, position: [%1$s]}"
                .formatted("ประสิทธิ์ชัยพัฒนา ".repeat(8).strip()));
    for (Page page : Pages.layout(letter).pages()) {
      assertThat(Pages.lines(page))
          .allSatisfy(line -> assertThat(Pages.end(line) / MM).isLessThan(RIGHT_EDGE + 0.1))
          .allSatisfy(line -> assertThat(line.x() / MM).isGreaterThan(LEFT - 0.1));
    }
  }

  @Test
  void fourTimesThePagesAreFourTimesTheThingsOnThem() {
    List<Page> ten = pages(10);
    List<Page> forty = pages(40);
    assertThat(forty.size()).isBetween(4 * ten.size() - 4, 4 * ten.size() + 4);
    assertThat(items(forty)).isBetween(items(ten) * 35 / 10, items(ten) * 45 / 10);
  }

  private static List<Page> pages(int count) {
    String paragraph = "คณะกรรมการพิจารณาแล้วเห็นชอบตามที่เสนอ ".repeat(24) + "\n\n";
    return Pages.layout(Pages.saying(paragraph.repeat(3 * count))).pages();
  }

  private static int items(List<Page> pages) {
    return pages.stream().mapToInt(page -> page.items().size()).sum();
  }

  private static List<Page> guideline() {
    return Pages.layout(Pages.world("dla-2563-guideline")).pages();
  }

  private static TextLine line(Page page, String start) {
    return Pages.lines(page).stream()
        .filter(line -> line.text().startsWith(start))
        .findFirst()
        .orElseThrow(() -> new AssertionError(start));
  }

  private static double middle(TextLine line) {
    return (line.x() + Pages.end(line)) / 2 / MM;
  }

  /** The lines of the body by paragraph: those whose first line is indented. */
  private static List<List<TextLine>> body(Layout layout) {
    var byElement =
        layout.pages().stream()
            .flatMap(page -> Pages.lines(page).stream())
            .filter(line -> line.element() >= 0)
            .collect(Collectors.groupingBy(TextLine::element));
    return IntStream.range(0, layout.elements().size())
        .mapToObj(element -> byElement.getOrDefault(element, List.of()))
        .filter(lines -> lines.size() > 1 && lines.getFirst().x() / MM > LEFT + 24)
        .filter(lines -> Math.abs(lines.getLast().x() / MM - LEFT) < 1)
        .toList();
  }
}
