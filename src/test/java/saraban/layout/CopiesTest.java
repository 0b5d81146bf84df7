package saraban.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import saraban.Pages;
import saraban.letter.Kind;
import saraban.letter.LetterDate;
import saraban.letter.Signatory;
import saraban.typesetting.Layout;
import saraban.typesetting.Page;
import saraban.typesetting.Page.TextLine;
import saraban.typesetting.Typesetter;

/** What tells a copy from its original. */
class CopiesTest {

  private static final double MM = 72 / 25.4;

  @ParameterizedTest
  @EnumSource
  void theOriginalBearsNoSignOfACopy(Kind kind) {
    assertThat(texts(set(kind, Copy.ORIGINAL)))
        .doesNotContain("สำเนา", "สำเนาคู่ฉบับ", "สำเนาถูกต้อง");
  }

  @ParameterizedTest
  @EnumSource
  void theOfficeCopySaysWhoDraftedTypedAndChecked(Kind kind) {
    Layout layout = set(kind, Copy.OFFICE_COPY);
    assertThat(texts(layout)).contains("สำเนาคู่ฉบับ");
    TextLine line = line(layout.pages().getLast(), "ร่าง ");
    assertThat(line.text()).contains("พิมพ์").contains("ตรวจ");
    assertThat(Pages.end(line) / MM).isBetween(189.0, 190.1);
    assertThat(line.baseline() / MM).isBetween(275.0, 290.0);
  }

  @Test
  void theNamesOfThoseStandOnTheirLine() {
    assertThat(line(set(Kind.MEMORANDUM, Copy.OFFICE_COPY).pages().getLast(), "ร่าง ").text())
        .startsWith("ร่าง นายเอก รักงาน")
        .endsWith("ตรวจ นางสาวพิมพ์ใจ ดีงาม");
  }

  @Test
  void theWordStandsInTheMiddleAboveTheFirstLine() {
    TextLine word = line(set(Kind.ORDER, Copy.PLAIN).pages().getFirst(), "สำเนา");
    assertThat((word.x() + Pages.end(word)) / 2 / MM).isBetween(104.5, 105.5);
    assertThat(word.baseline() / MM).isLessThan(15);
  }

  @Test
  void aCertifiedCopySaysByWhomAndWhenOrLeavesDotsForIt() {
    Copy by =
        new Copy.Certified(
            new Signatory("นางสาวบี ขยันยิ่ง", List.of("เจ้าพนักงานธุรการชำนาญงาน")),
            new LetterDate.Day(java.time.LocalDate.of(2021, 5, 20)));
    assertThat(texts(set(Kind.ORDER, by)))
        .contains("สำเนา", "สำเนาถูกต้อง", "(นางสาวบี ขยันยิ่ง)", "วันที่ ๒๐ พฤษภาคม ๒๕๖๔");
    assertThat(texts(set(Kind.ORDER, Copy.CERTIFIED)))
        .contains("สำเนาถูกต้อง")
        .anyMatch(text -> text.startsWith("ตำแหน่ง ...."));
  }

  @Test
  void inTheCornerOfItsPageACertificationNeedsNoOther() {
    Copy.Certified corner = new Copy.Certified(Signatory.BLANK, LetterDate.BLANK).inCorner();
    Layout set = set(Kind.EXTERNAL_LETTER, corner);
    assertThat(set.pages()).hasSameSizeAs(set(Kind.EXTERNAL_LETTER, Copy.ORIGINAL).pages());
    TextLine word = line(set.pages().getLast(), "สำเนาถูกต้อง");
    TextLine day = line(set.pages().getLast(), "วันที่ ....");
    assertThat(word.x() / MM).isGreaterThan(115);
    assertThat(word.baseline() / MM).isBetween(235.0, 240.0);
    assertThat(day.baseline() / MM).isBetween(274.0, 276.0);
  }

  @Test
  void copiesHaveTheLinesOfTheOriginal() {
    List<String> original = texts(set(Kind.EXTERNAL_LETTER, Copy.ORIGINAL));
    assertThat(texts(set(Kind.EXTERNAL_LETTER, Copy.PLAIN))).containsAll(original);
  }

  private static Layout set(Kind kind, Copy copy) {
    Appearance appearance = new Appearance(Optional.empty(), false, Optional.empty()).as(copy);
    return new Typesetter(Pages.family())
        .set(Pages.document(Pages.form(kind), appearance, Pages.family()));
  }

  private static List<String> texts(Layout layout) {
    return layout.pages().stream()
        .flatMap(page -> Pages.lines(page).stream())
        .map(TextLine::text)
        .toList();
  }

  private static TextLine line(Page page, String start) {
    return Pages.lines(page).stream()
        .filter(line -> line.text().startsWith(start))
        .findFirst()
        .orElseThrow(() -> new AssertionError(start));
  }
}
