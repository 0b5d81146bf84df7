package saraban.typesetting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import saraban.document.Block;
import saraban.document.Length;
import saraban.document.ParagraphStyle.Align;

class TableRowsTest {

  private static Block.Row row(boolean heading, String... texts) {
    return new Block.Row(
        heading,
        Stream.of(texts).map(t -> new Block.Cell(Align.START, List.of(Sheet.text(t)))).toList());
  }

  /** A heading, and rows of two lines. */
  private static Block.Table table(int count) {
    List<Block.Row> rows = new ArrayList<>(List.of(row(true, "ลำดับ", "เรื่อง")));
    for (int i = 0; i < count; i++) {
      rows.add(row(false, "ข้อ" + i, "กกกกกกกกกกกกกกกกกกกก ขขขขขขขขขขขขขขขขขขขขขขขข" + i));
    }
    return new Block.Table(
        List.of(Length.pt(100), Length.pt(300)), Length.ZERO, Length.pt(6), List.copyOf(rows));
  }

  @Test
  void theHeadingIsRepeatedOnEveryPageButReadOnce() {
    Layout layout = Sheet.set(table(40));
    assertThat(layout.pages()).hasSize(3);
    assertThat(Sheet.said(Sheet.lines(layout))).containsOnlyOnce("ลำดับ");
    assertThat(Sheet.said(Sheet.furniture(layout.pages().get(1)))).contains("ลำดับ", "เรื่อง");
    assertThat(Sheet.said(Sheet.furniture(layout.pages().get(2)))).contains("ลำดับ", "เรื่อง");
  }

  @Test
  void aRowIsNotSplit() {
    for (Page page : Sheet.set(table(40)).pages()) {
      List<String> said = Sheet.said(Sheet.lines(page));
      for (int i = 0; i < 40; i++) {
        assertThat(said.contains("ข้อ" + i))
            .isEqualTo(said.contains("ขขขขขขขขขขขขขขขขขขขขขขขข" + i));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {24, 25, 26, 27, 28, 29, 30, 31, 32})
  void aHeadingIsNeverTheLastRowOfAPage(int before) {
    for (Page page : Sheet.set(Sheet.lines("ก", before), table(4)).pages()) {
      assertThat(Sheet.lines(page).getLast().text()).isNotEqualTo("เรื่อง");
    }
  }

  @Test
  void cellsStayInsideTheirRules() {
    Page page = Sheet.set(table(3)).pages().getFirst();
    assertThat(Sheet.lines(page))
        .allSatisfy(
            line -> assertThat(Sheet.end(line)).isLessThan(Sheet.start(line) < 100 ? 100 : 400));
    assertThat(page.items().stream().filter(Page.Rule.class::isInstance).toList())
        .allSatisfy(item -> assertThat(item.element()).isEqualTo(-1))
        .hasSizeGreaterThan(7 * 3);
  }

  @Test
  void theTreeHasTableRowsAndCells() {
    Layout layout = Sheet.set(table(1));
    assertThat(layout.elements().stream().map(Layout.Element::kind))
        .containsExactly(
            Layout.Kind.TABLE,
            Layout.Kind.TR,
            Layout.Kind.TH,
            Layout.Kind.TH,
            Layout.Kind.TR,
            Layout.Kind.TD,
            Layout.Kind.TD);
  }

  @Test
  void aRowHigherThanAPageIsSplit() {
    String text = (Sheet.THAI + " ").repeat(12);
    var table =
        new Block.Table(
            List.of(Length.pt(150)), Length.ZERO, Length.ZERO, List.of(row(false, text)));
    Layout layout = Sheet.set(table);
    assertThat(layout.pages()).hasSizeGreaterThan(2);
    assertThat(Sheet.joined(Sheet.lines(layout))).isEqualTo(text.strip());
    assertThat(Objects.requireNonNull(layout.pages().getLast()).items()).isNotEmpty();
  }
}
