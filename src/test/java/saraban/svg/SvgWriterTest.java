package saraban.svg;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import saraban.pdf.TestPages;
import saraban.typesetting.Layout;
import saraban.typesetting.Page;

class SvgWriterTest {

  private static final Page EVERYTHING = TestPages.everything(3).pages().getFirst();

  @Test
  void isXmlWithTheSizeOfThePage() throws Exception {
    Element svg = parsed(SvgWriter.write(EVERYTHING, "p1")).getDocumentElement();
    assertThat(svg.getAttribute("viewBox")).isEqualTo("0 0 595.28 841.89");
    assertThat(svg.getAttribute("role")).isEqualTo("img");
    assertThat(svg.getAttribute("aria-label")).isNotBlank();
  }

  private static Document parsed(String svg) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void holdsNothingThatAStrictPageForbids() {
    assertThat(SvgWriter.write(EVERYTHING, "p1"))
        .doesNotContain("style", "<script", "<text", "font", "onload");
  }

  @Test
  void idsCarryThePrefixAndEveryUseFindsItsOutline() {
    String svg = SvgWriter.write(EVERYTHING, "p1");
    List<String> ids = all(svg, " id=\"([^\"]+)\"");
    assertThat(ids).isNotEmpty().doesNotHaveDuplicates().allMatch(id -> id.startsWith("p1"));
    assertThat(ids).containsAll(all(svg, "<use href=\"#([^\"]+)\""));
  }

  private static List<String> all(String svg, String pattern) {
    return Pattern.compile(pattern).matcher(svg).results().map(found -> found.group(1)).toList();
  }

  @Test
  void linesNameTheirElement() {
    String svg = SvgWriter.write(TestPages.lines(TestPages.HARD, 0, 0).pages().getFirst(), "x");
    assertThat(all(svg, "data-element=\"([^\"]+)\"")).containsExactly("0", "1", "2", "3", "4", "5");
  }

  @Test
  void numbersAreShort() {
    Layout layout = TestPages.lines(TestPages.HARD, 0.123456, 1.23456);
    String svg = SvgWriter.write(layout.pages().getFirst(), "x");
    String coordinates = svg.replaceAll("matrix\\([^ ]+ 0 0 [^ ]+", "");
    assertThat(Pattern.compile("\\d\\.\\d{3}").matcher(coordinates).results())
        .extracting(MatchResult::group)
        .isEmpty();
  }

  @Test
  void aFullPageIsSmall() {
    Page full = TestPages.everything(12).pages().get(1);
    assertThat(SvgWriter.write(full, "p2").length()).isLessThan(150_000);
  }

  @Test
  void picturesAreShown() {
    assertThat(SvgWriter.write(EVERYTHING, "p1"))
        .contains("data:image/png;base64,", "fill=\"#ff0000\"", "fill-rule=\"evenodd\"");
  }
}
