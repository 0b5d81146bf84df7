package saraban.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import saraban.Pages;
import saraban.letter.Kind;
import saraban.letter.Letter;
import saraban.typesetting.Layout;
import saraban.typesetting.Page;
import saraban.typesetting.Page.TextLine;

/** The measures of the forms besides the external letter, read from the numbers of the pages. */
class FormMeasuresTest {

  private static final double MM = 72 / 25.4;
  private static final double LEFT = 30;
  private static final double RIGHT_EDGE = 190;
  private static final double MIDDLE = 105;
  private static final double SCALE = 0.665375;
  private static final Offset<Double> TENTH = within(0.1);

  @Test
  void theGarudaOfAMemorandumIs15MmHighAtTheLeftMargin() {
    Page.Image garuda = images(first(Kind.MEMORANDUM)).getFirst();
    assertThat(garuda.height() / MM).isCloseTo(15, TENTH);
    assertThat(garuda.top() / MM).isCloseTo(15, TENTH);
    assertThat(garuda.x() / MM).isCloseTo(LEFT, TENTH);
  }

  @Test
  void theTitleOfAMemorandumIs29PointsBoldInTheMiddle() {
    TextLine title = line(first(Kind.MEMORANDUM), "บันทึกข้อความ");
    assertThat(middle(title)).isCloseTo(MIDDLE, TENTH);
    assertThat(title.runs().getFirst().size() / SCALE).isCloseTo(29, TENTH);
    assertThat(title.runs().getFirst().face().name()).endsWith("Bold");
  }

  @Test
  void theLabelsOfAMemorandumAre20PointsBoldAndItsValues16() {
    Page page = first(Kind.MEMORANDUM);
    for (String label : List.of("ส่วนราชการ", "ที่", "วันที่", "เรื่อง")) {
      TextLine line = line(page, label);
      assertThat(line.runs().getFirst().size() / SCALE).as(label).isCloseTo(20, TENTH);
      assertThat(line.runs().getFirst().face().name()).endsWith("Bold");
    }
    assertThat(line(page, "กบ ๐๐๒๓").runs().getFirst().size() / SCALE).isCloseTo(16, TENTH);
    assertThat(line(page, "วันที่").baseline()).isEqualTo(line(page, "กบ ๐๐๒๓").baseline());
  }

  @Test
  void dotsRunBehindTheValuesOfAMemorandumToTheRightMargin() {
    List<Page.Rule> dots =
        items(first(Kind.MEMORANDUM), Page.Rule.class).filter(Page.Rule::dotted).toList();
    List<Double> rows = dots.stream().map(Page.Rule::y1).distinct().toList();
    assertThat(rows).hasSize(5);
    for (double row : rows) {
      double end =
          dots.stream().filter(d -> d.y1() == row).mapToDouble(Page.Rule::x2).max().orElseThrow();
      assertThat(end / MM).isCloseTo(RIGHT_EDGE, TENTH);
    }
  }

  @Test
  void theUrgencyOfAMemorandumIsRedAnd32PointsBetweenGarudaAndTitle() {
    Page page = first(Kind.MEMORANDUM);
    TextLine urgency = line(page, "ด่วนมาก");
    assertThat(urgency.runs().getFirst().size() / SCALE).isCloseTo(32, TENTH);
    assertThat(urgency.runs().getFirst().rgb()).isEqualTo(0xC00000);
    Page.Image garuda = images(page).getFirst();
    assertThat(urgency.x()).isGreaterThan(garuda.x() + garuda.width());
    assertThat(Pages.end(urgency)).isLessThan(line(page, "บันทึกข้อความ").x());
  }

  @Test
  void aMemorandumHasNoClosingAndThreeEmptyLinesForTheSignature() {
    Page page = first(Kind.MEMORANDUM);
    assertThat(Pages.lines(page)).noneMatch(line -> line.text().startsWith("ขอแสดง"));
    double gap = line(page, "(นางสาว").baseline() - line(page, "จึงเรียน").baseline();
    assertThat(gap / 21).isCloseTo(4, within(0.01));
  }

  @Test
  void nameSealAndDateOfAStampedLetterStandOnOneAxis() {
    Page page = first(Kind.STAMPED_LETTER);
    Page.Image seal = images(page).get(1);
    double axis = (seal.x() + seal.width() / 2) / MM;
    assertThat(seal.width() / MM).isCloseTo(45, TENTH);
    assertThat(middle(whole(page, "จังหวัดกระบี่"))).isCloseTo(axis, TENTH);
    assertThat(middle(line(page, "๑๔ พฤษภาคม"))).isCloseTo(axis, TENTH);
    assertThat(line(page, "ที่ กบ").baseline() / MM).isCloseTo(45, TENTH);
    assertThat(line(page, "ถึง").x() / MM).isCloseTo(LEFT, TENTH);
  }

  @ParameterizedTest
  @EnumSource(names = {"ORDER", "RULE", "REGULATION", "ANNOUNCEMENT", "STATEMENT"})
  void headingsStandBelowTheGarudaOnItsAxis(Kind kind) {
    Page page = first(kind);
    Page.Image garuda = images(page).getFirst();
    TextLine heading = line(page, kind.thai() + "จังหวัดกระบี่");
    assertThat(middle(heading)).isCloseTo((garuda.x() + garuda.width() / 2) / MM, TENTH);
    assertThat(heading.baseline()).isGreaterThan(garuda.top() + garuda.height());
    Page.Rule rule = items(page, Page.Rule.class).findFirst().orElseThrow();
    assertThat((rule.x1() + rule.x2()) / 2 / MM).isCloseTo(MIDDLE, TENTH);
  }

  @Test
  void theDayOfAnOrderIsIndented50MmAndSaysTheEra() {
    TextLine day = line(first(Kind.ORDER), "สั่ง ณ วันที่");
    assertThat(day.x() / MM).isCloseTo(LEFT + 50, TENTH);
    assertThat(day.text()).isEqualTo("สั่ง ณ วันที่ ๑๔ พฤษภาคม พ.ศ. ๒๕๖๔");
  }

  @Test
  void aRuleNamesItsSubjectEditionAndYear() {
    assertThat(texts(first(Kind.RULE)))
        .contains("ว่าด้วยการใช้ห้องประชุมศาลากลางจังหวัด", "(ฉบับที่ ๒)", "พ.ศ. ๒๕๖๔");
    assertThat(middle(line(first(Kind.RULE), "หมวด ๑"))).isCloseTo(110, TENTH);
  }

  @ParameterizedTest
  @EnumSource(names = {"NEWS", "MINUTES"})
  void newsAndMinutesStandOnPlainPaper(Kind kind) {
    assertThat(images(first(kind))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = {"STAMPED_LETTER", "STATEMENT", "NEWS"})
  void nobodySignsWhatIsStampedOrPublished(Kind kind) {
    Letter letter = Pages.form(kind).withSignatory(Pages.form(Kind.ORDER).signatory());
    assertThat(texts(Pages.layout(letter).pages().getFirst()))
        .noneMatch(text -> text.startsWith("(นาย"));
  }

  @Test
  void aCertificateHasAPhotographOf3By4CmAboveTheNameOfThePerson() {
    Page page = first(Kind.CERTIFICATE);
    Page.Image photo = images(page).getLast();
    assertThat(photo.width() / MM).isCloseTo(30, TENTH);
    assertThat(photo.height() / MM).isCloseTo(40, TENTH);
    double axis = (photo.x() + photo.width() / 2) / MM;
    assertThat(middle(line(page, "(นายทดสอบ"))).isCloseTo(axis, TENTH);
    assertThat(line(page, "เลขที่ ๔๕/๒๕๖๔").baseline() / MM).isCloseTo(45, TENTH);
  }

  @Test
  void thePeopleOfAMeetingStandInColumnsAndItsAgendaAtTheMargin() {
    Page page = first(Kind.MINUTES);
    assertThat(line(page, "นายสมชาย").x() / MM).isCloseTo(LEFT + 10, TENTH);
    assertThat(line(page, "ผู้ว่าราชการ").x() / MM).isCloseTo(LEFT + 80, TENTH);
    assertThat(line(page, "แทน นายอำเภอ").x() / MM).isCloseTo(LEFT + 80, TENTH);
    TextLine agenda = line(page, "ระเบียบวาระที่ ๑");
    assertThat(agenda.x() / MM).isCloseTo(LEFT, TENTH);
    assertThat(agenda.runs().getFirst().face().name()).endsWith("Bold");
    assertThat(texts(page)).contains("เมื่อวันศุกร์ที่ ๑๔ พฤษภาคม ๒๕๖๔ เวลา ๐๙.๓๐ น.");
  }

  @ParameterizedTest
  @EnumSource
  void nothingRunsOverTheMargins(Kind kind) {
    for (Page page : Pages.layout(Pages.form(kind)).pages()) {
      assertThat(Pages.lines(page))
          .allSatisfy(line -> assertThat(Pages.end(line) / MM).isLessThan(RIGHT_EDGE + 0.1))
          .allSatisfy(line -> assertThat(line.x() / MM).isGreaterThan(LEFT - 0.1));
    }
  }

  @ParameterizedTest
  @EnumSource
  void theLastBlockTakesTwoLinesOfTextToItsPage(Kind kind) {
    for (int lines = 1; lines <= 34; lines += 3) {
      Letter letter = Pages.form(kind).but().body("บรรทัด\n\n".repeat(lines)).letter();
      Layout layout = Pages.layout(letter);
      if (layout.pages().size() > 1) {
        assertThat(texts(layout.pages().getLast()).stream().filter("บรรทัด"::equals))
            .as("%s, %d lines", kind, lines)
            .hasSizeGreaterThanOrEqualTo(2);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void secrecyStandsAtTopAndBottomOfEveryPage(Kind kind) {
    Letter letter =
        Pages.form(kind)
            .but()
            .secrecy(saraban.letter.Secrecy.SECRET)
            .body("ความ\n\n".repeat(60))
            .letter();
    List<Page> pages = Pages.layout(letter).pages();
    assertThat(pages).hasSizeGreaterThan(1);
    for (Page page : pages) {
      assertThat(texts(page).stream().filter("ลับมาก"::equals)).hasSize(2);
    }
  }

  private static Page first(Kind kind) {
    return Pages.layout(Pages.form(kind)).pages().getFirst();
  }

  private static <T extends Page.Item> Stream<T> items(Page page, Class<T> type) {
    return page.items().stream().filter(type::isInstance).map(type::cast);
  }

  private static List<Page.Image> images(Page page) {
    return items(page, Page.Image.class).toList();
  }

  private static List<String> texts(Page page) {
    return Pages.lines(page).stream().map(TextLine::text).toList();
  }

  private static TextLine line(Page page, String start) {
    return line(page, text -> text.startsWith(start));
  }

  private static TextLine whole(Page page, String said) {
    return line(page, said::equals);
  }

  private static TextLine line(Page page, Predicate<String> meant) {
    return Pages.lines(page).stream()
        .filter(line -> meant.test(line.text()))
        .findFirst()
        .orElseThrow();
  }

  private static double middle(TextLine line) {
    return (line.x() + Pages.end(line)) / 2 / MM;
  }
}
