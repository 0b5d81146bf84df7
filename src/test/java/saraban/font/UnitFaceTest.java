package saraban.font;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import saraban.document.Picture;
import saraban.document.TextStyle;
import saraban.document.Typeface;
import saraban.home.Home;

class UnitFaceTest {

  private static final FontFamily FAMILY = FontFamilies.load(new Home(Path.of("nowhere")));
  private static final FontFace FACE = FAMILY.face(Typeface.REGULAR);

  private static final List<String> WORDS =
      List.of(
          "น้ำ",
          "กำ",
          "ซ้ำ",
          "ทำ",
          "ค่ำ",
          "ต่ำ",
          "สำนักงาน",
          "ผู้ใหญ่บ้าน",
          "ปี่",
          "ฝ้าย",
          "ฟ้า",
          "ปู่",
          "ป่า",
          "ฝั่ง",
          "ฟื้นฟู",
          "ญาติผู้ใหญ่",
          "กตัญญู",
          "ฐานะ",
          "ราษฎร",
          "อธิษฐาน",
          "วิญญู",
          "รัฐธรรมนูญ",
          "ฏุ",
          "ฎู",
          "ฐุ",
          "ญุ่",
          "เครื่อง",
          "ที่",
          "นี้",
          "เนื่อง",
          "หนังสือ",
          "พ.ศ. ๒๕๖๔",
          "ฯลฯ",
          "ๆ",
          "มท ๐๘๑๐.๗/ว ๘๘๘",
          "e-Report 2021",
          "“อ้างถึง”",
          "สมเด็จ",
          "ศักดิ์สิทธิ์",
          "สงฆ์",
          "เก้าอี้",
          "บริสุทธิ์");

  @Test
  void theUnitsOfAWordSayExactlyTheWord() {
    for (Typeface typeface : Typeface.values()) {
      assertThat(WORDS)
          .allSatisfy(word -> assertThat(said(FAMILY.face(typeface), word)).isEqualTo(word));
    }
  }

  @Test
  void oddSpellingsSayExactlyWhatWasTyped() {
    assertThat(
            List.of(
                "ำ",
                "ก ำ",
                "กำ้",
                "ก้ำ้",
                "กำำ",
                "กํา",
                "้",
                " ้ก",
                "กก่่่่",
                "\n้",
                "\u200bำ",
                "a\u0301e\u0301",
                "\u00a0ก",
                "ก\u200bข\ufeff",
                "😀ก",
                "👨‍👩‍👧",
                "ก\ufe0fข",
                "\ud83d",
                "ព្រះ",
                "عربي",
                "x\ty\r\nz",
                "\u2011",
                ""))
        .allSatisfy(text -> assertThat(said(FACE, text)).isEqualTo(text));
  }

  @Test
  void clustersAreDrawnAsHarfBuzzDrawsTheWholeText() {
    TrueType font = trueType("Laksaman.ttf");
    UnitFace face = new UnitFace(font, 1, "Laksaman.ttf");
    Shaper shaper = new Shaper(font, "Laksaman.ttf");
    String everyCluster = everyCluster();
    assertThat(placed(face, everyCluster)).isEqualTo(placed(font, shaper.shape(everyCluster)));
    assertThat(advance(face, everyCluster)).isEqualTo(shaper.shape(everyCluster).getLast().dx());
  }

  /** The rows of the keyboard: each consonant with each vowel, tone and SARA AM. */
  private static String everyCluster() {
    StringBuilder all = new StringBuilder();
    for (char consonant = 'ก'; consonant <= 'ฮ'; consonant++) {
      for (String vowel : "- ั ิ ี ึ ื ุ ู ็ ำ".split(" ")) {
        for (String tone : "- ่ ้ ๊ ๋ ์".split(" ")) {
          String marks = vowel.equals("ำ") ? tone + vowel : vowel + tone;
          all.append(consonant).append(marks.replace("-", ""));
        }
      }
    }
    return all.toString();
  }

  @Test
  void aToneOnATallConsonantStandsLeftOfOneOnALowConsonant() {
    for (char tone : "่้๊๋".toCharArray()) {
      double low = marksRight("ก" + tone);
      for (char tall : "ปฝฟ".toCharArray()) {
        assertThat(marksRight("" + tall + tone)).isLessThan(low - 50);
      }
    }
  }

  /** The right edge of the marks, seen from the end of their consonant. */
  private static double marksRight(String cluster) {
    return FACE.outline(FACE.shape(cluster)[1]).stream()
        .mapToDouble(step ->
            switch (step) {
              case Picture.Move move -> move.x();
              case Picture.Line line -> line.x();
              case Picture.Curve curve -> curve.x();
              case Picture.Close ignored -> Double.NEGATIVE_INFINITY;
            })
        .max()
        .orElseThrow();
  }

  @Test
  void yoYingLosesItsFootToALowerVowel() {
    assertThat(FACE.shape("ญุ")[0]).isNotEqualTo(FACE.shape("ญ")[0]);
    assertThat(FACE.shape("ฐู")[0]).isNotEqualTo(FACE.shape("ฐ")[0]);
    assertThat(FACE.shape("กุ")[0]).isEqualTo(FACE.shape("ก")[0]);
  }

  @Test
  void marksAreOneUnitWithoutWidthAndSaraAmIsTwo() {
    int[] low = FACE.shape("ที่");
    assertThat(low).hasSize(2);
    assertThat(FACE.text(low[1])).isEqualTo("ี่");
    assertThat(FACE.advance(low[1])).isZero();
    assertThat(FACE.startsCluster(low[0])).isTrue();
    assertThat(FACE.startsCluster(low[1])).isFalse();
    int[] water = FACE.shape("น้ำ");
    assertThat(water).hasSize(3);
    assertThat(FACE.text(water[1])).isEqualTo("้");
    assertThat(FACE.text(water[2])).isEqualTo("ำ");
    assertThat(FACE.advance(water[2])).isPositive();
  }

  @Test
  void spacesTakeTheirRoomAndInvisiblesNone() {
    assertThat(advance(FACE, "\u00a0")).isEqualTo(advance(FACE, " "));
    assertThat(advance(FACE, "\t")).isEqualTo(advance(FACE, " "));
    assertThat(advance(FACE, "\u2009")).isEqualTo(FACE.unitsPerEm() / 5);
    assertThat(advance(FACE, "\u200b\u2060\ufeff\u00ad\r\u200e")).isZero();
    assertThat(FACE.outline(FACE.shape("\u2003")[0])).isEmpty();
  }

  @Test
  void whatTheFaceCannotPrintIsNamedOnce() {
    assertThat(FACE.missing("สวัสดี 😀ค่ะ😀 中\u00a0\u200b\u2009\u2011\n"))
        .containsExactly("😀", "中");
    assertThat(FACE.outline(FACE.shape("😀")[0])).isNotEmpty();
  }

  @Test
  void aLengthIsMeasuredInPointsOfSarabun() {
    double width = FAMILY.width("กรม", TextStyle.regular(16)).pt();
    assertThat(width).isBetween(15.0, 20.0);
    assertThat(FAMILY.width("กรม", TextStyle.regular(32)).pt()).isEqualTo(2 * width);
  }

  @Test
  void manyThreadsShapeTheSame() {
    UnitFace face = new UnitFace(trueType("Laksaman-Bold.ttf"), 1, "Laksaman-Bold.ttf");
    String text = String.join(" ", WORDS);
    List<String> said =
        IntStream.range(0, 200).parallel().mapToObj(i -> said(face, text)).distinct().toList();
    assertThat(said).containsExactly(text);
  }

  static TrueType trueType(String file) {
    return TrueType.read(file, new Home(Path.of("nowhere")).read("fonts", file).orElseThrow());
  }

  static String said(FontFace face, String text) {
    return Arrays.stream(face.shape(text)).mapToObj(face::text).collect(Collectors.joining());
  }

  static int advance(FontFace face, String text) {
    return Arrays.stream(face.shape(text)).map(face::advance).sum();
  }

  private static List<String> placed(FontFace face, String text) {
    List<String> all = new ArrayList<>();
    int pen = 0;
    for (int unit : face.shape(text)) {
      for (Picture.Segment segment : face.outline(unit)) {
        if (segment instanceof Picture.Move move) {
          all.add((move.x() + pen) + " " + move.y());
        }
      }
      pen += face.advance(unit);
    }
    return all;
  }

  private static List<String> placed(TrueType font, List<Unit.Part> parts) {
    List<String> all = new ArrayList<>();
    for (Unit.Part part : parts.subList(0, parts.size() - 1)) {
      for (Picture.Segment segment : GlyphOutline.segments(font.contours(part.glyph()))) {
        if (segment instanceof Picture.Move move) {
          all.add((move.x() + part.dx()) + " " + (move.y() + part.dy()));
        }
      }
    }
    return all;
  }
}
