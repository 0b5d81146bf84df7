package saraban.printout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import saraban.Pages;
import saraban.document.TextStyle;
import saraban.pdf.PdfText;
import saraban.sheet.Limits;
import saraban.sheet.WorkbookReader;
import saraban.typesetting.Layout;
import saraban.typesetting.Page;
import saraban.typesetting.Typesetter;

class PrintListingTest {

  private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
  private static final List<Listing.Column> COLUMNS =
      List.of(
          Listing.Column.centred("เลข", 20),
          Listing.Column.of("เรื่อง", 200),
          Listing.Column.of("หมายเหตุ", 47));

  @Test
  void theHeadingStandsOnEveryPageAndEveryPageHasItsNumber() {
    Layout layout = set(listing(rows(120)));
    assertThat(layout.pages()).hasSizeGreaterThan(3);
    for (Page page : layout.pages()) {
      assertThat(words(page)).contains("เรื่อง");
    }
    assertThat(words(layout.pages().getLast())).contains("- ๕ -").contains("เรื่องที่ ๑๒๐");
  }

  @Test
  void aRowIsNeverSplitOverTwoPages() {
    List<Listing.Line> rows = rows(25);
    rows.add(Listing.Line.of("26", "ยาวมาก\nสองบรรทัด\nสามบรรทัด\nจบแถว", ""));
    for (Page page : set(listing(rows)).pages()) {
      assertThat(words(page).contains("ยาวมาก")).isEqualTo(words(page).contains("จบแถว"));
    }
  }

  @Test
  void whatIsCancelledIsCrossedOutAndWhyIsNot() {
    List<Listing.Line> rows = rows(1);
    int before = rules(set(listing(rows)));
    rows.set(0, Listing.Line.struck(2, rows.getFirst().cells()));
    assertThat(rules(set(listing(rows)))).isEqualTo(before + 2);
  }

  @Test
  void theWorkbookSaysTheSame() {
    byte[] pdf = new PrintListing(Pages.freshFamily()).pdf(listing(rows(2)));
    assertThat(Pages.bare(PdfText.of("test", pdf, 1))).contains("เรื่องที่๒");
    var sheet =
        WorkbookReader.read(ListingSheet.xlsx(listing(rows(2))), Limits.FORM).sheets().getFirst();
    assertThat(sheet.toString()).contains("ทะเบียน", "หมายเหตุ", "เรื่องที่ ๒");
  }

  private static int rules(Layout layout) {
    return (int)
        layout.pages().stream()
            .flatMap(page -> page.items().stream())
            .filter(item -> item instanceof Page.Rule rule && rule.rgb() == TextStyle.RED)
            .count();
  }

  private static Layout set(Listing listing) {
    return new Typesetter(Pages.freshFamily()).set(PrintListing.document(listing));
  }

  private static String words(Page page) {
    StringBuilder words = new StringBuilder();
    page.items().stream()
        .filter(Page.TextLine.class::isInstance)
        .forEach(item ->
            ((Page.TextLine) item).runs().forEach(run -> words.append(run.text()).append(' ')));
    return words.toString();
  }

  private static Listing listing(List<Listing.Line> rows) {
    return new Listing("ทะเบียน", List.of("จังหวัดกระบี่"), COLUMNS, rows, List.of(), DAY);
  }

  private static List<Listing.Line> rows(int count) {
    List<Listing.Line> rows = new ArrayList<>();
    for (int n = 1; n <= count; n++) {
      rows.add(Listing.Line.of(Integer.toString(n), "เรื่องที่ " + n, "x"));
    }
    return rows;
  }
}
