package saraban.thai;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import saraban.thai.Segmenter.Break;

class SegmenterTest {

  private final Segmenter segmenter = Segmenter.thai();

  @Test
  void breaksNoPhraseOfTheGoldenListWrongly() throws IOException {
    List<String> wrong = new ArrayList<>();
    for (String phrase : phrases()) {
      String text = phrase.replaceAll("[|¦]", "");
      List<Integer> allowed = offsets(phrase, "|¦");
      for (Break found : segmenter.breaks(text)) {
        if (!allowed.contains(found.offset())) {
          wrong.add(text.substring(0, found.offset()) + "|" + text.substring(found.offset()));
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void findsNearlyAllBreaksOfTheGoldenList() throws IOException {
    int wanted = 0;
    int found = 0;
    for (String phrase : phrases()) {
      List<Integer> allowed = offsets(phrase, "|");
      wanted += allowed.size();
      List<Integer> breaks =
          segmenter.breaks(phrase.replaceAll("[|¦]", "")).stream().map(Break::offset).toList();
      found += (int) allowed.stream().filter(breaks::contains).count();
    }
    assertThat(found).isGreaterThan(wanted * 97 / 100);
  }

  @Test
  void breaksAtLastResortsOnlyAtAHighPrice() throws IOException {
    for (String phrase : phrases()) {
      List<Integer> dear = offsets(phrase, "¦");
      assertThat(segmenter.breaks(phrase.replaceAll("[|¦]", "")))
          .filteredOn(found -> dear.contains(found.offset()))
          .hasSize(dear.size())
          .allMatch(found -> found.penalty() >= 800);
    }
  }

  @Test
  void neverPartsAnEraFromItsYear() {
    assertThat(marked("ปีงบประมาณ พ.ศ. ๒๕๖๓")).isEqualTo("ปีงบประมาณ |พ.ศ. ๒๕๖๓");
    assertThat(marked("ปี พ.ศ. ๒๕๖๓")).isEqualTo("ปี พ.ศ. ๒๕๖๓");
  }

  @Test
  void breaksAllNumbersOfOneShapeAlike() {
    assertThat(segmenter.breaks("ตามหนังสือที่ มท ๐๘๑๐.๗/ว ๙๐๖ ลงวันที่ ๗ มีนาคม ๒๕๖๒"))
        .isEqualTo(segmenter.breaks("ตามหนังสือที่ มท ๑๒๓๔.๕/ว ๑๑๑ ลงวันที่ ๑ มีนาคม ๒๕๖๓"));
  }

  @Test
  void tellsAYearFromANumberOfThings() {
    assertThat(segmenter.breaks("ประจำปี ๒๕๖๓ คน")).hasSize(segmenter.breaks("ปี ๒๕๖๓ คน").size());
    assertThat(segmenter.breaks("รวม ๒๕๖๓ คน")).extracting(Break::offset).contains(9);
    assertThat(segmenter.breaks("รวม ๓๐๐๐ คน")).extracting(Break::offset).doesNotContain(9);
  }

  @Test
  void marksSpacesThatVanish() {
    assertThat(segmenter.breaks("ดำเนินการ  ดังนี้")).containsExactly(new Break(11, true, 0));
  }

  @Test
  void discouragesABreakBetweenProvinceAndItsName() {
    assertThat(segmenter.breaks("จังหวัดกระบี่").getFirst().penalty()).isGreaterThan(300);
  }

  @Test
  void neverBreaksAtNoBreakSpace() {
    assertThat(marked("ข้อ\u00a0ที่\u00a0หนึ่ง")).isEqualTo("ข้อ\u00a0ที่\u00a0หนึ่ง");
  }

  @Test
  void breaksAtZeroWidthSpace() {
    assertThat(marked("กก\u200bกก")).isEqualTo("กก\u200b|กก");
  }

  @Test
  void breaksAddressesOnlyAtTheirSigns() {
    assertThat(marked("https://www.example.go.th/forms/list"))
        .isEqualTo("https://www.|example.|go.|th/|forms/|list");
  }

  @Test
  void offersLastPlacesInEndlessWords() {
    List<Break> breaks = segmenter.breaks("x".repeat(300));
    assertThat(breaks).hasSize(299).allMatch(b -> b.penalty() == 1000);
  }

  @Test
  void neverTearsLettersApart() {
    String text = "เกี่ยวกับน้ำท่วมและนํ้าเสียใหญ่โตไม่เป็นที่เรียบร้อยเเละซ้ำๆ".repeat(3);
    assertThat(segmenter.breaks(text)).allMatch(b -> Clusters.mayCut(text, b.offset()));
  }

  @Test
  void copesWithAnyText() {
    for (String text :
        List.of("", " ", "   ", "ๆ", "ฯ", "็", "เ", "😀", "(", "๑", "\u0e4d\u0e32", "a b")) {
      assertThat(segmenter.breaks(text))
          .allMatch(b -> b.offset() > 0 && b.offset() < text.length());
    }
  }

  @Test
  void givesTheWordsForSearch() {
    assertThat(segmenter.words("การประเมินประสิทธิภาพ (LPA) ปี ๒๕๖๔"))
        .containsExactly("การประเมิน", "ประสิทธิภาพ", "LPA", "ปี", "๒๕๖๔");
  }

  private String marked(String text) {
    StringBuilder out = new StringBuilder(text);
    segmenter.breaks(text).reversed().forEach(b -> out.insert(b.offset(), '|'));
    return out.toString();
  }

  /** Where one of the signs stands: a bar for a place to break, a broken bar for a last resort. */
  private static List<Integer> offsets(String phrase, String signs) {
    List<Integer> offsets = new ArrayList<>();
    int bars = 0;
    for (int i = 0; i < phrase.length(); i++) {
      if ("|¦".indexOf(phrase.charAt(i)) >= 0) {
        if (signs.indexOf(phrase.charAt(i)) >= 0) {
          offsets.add(i - bars);
        }
        bars++;
      }
    }
    return offsets;
  }

  private static List<String> phrases() throws IOException {
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(
                    SegmenterTest.class.getResourceAsStream("/thai/phrases.txt")),
                StandardCharsets.UTF_8))) {
      return in.lines().collect(Collectors.toList());
    }
  }
}
