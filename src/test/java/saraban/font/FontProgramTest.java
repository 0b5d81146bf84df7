package saraban.font;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;
import saraban.document.Picture;
import saraban.document.Typeface;
import saraban.home.Home;

class FontProgramTest {

  private static final String TEXT = "ผู้ว่าราชการจังหวัดกระบี่ น้ำ ปี่ ฝั่ง ญุ 😀 e-Report\u200b";

  private final FontFamily family = FontFamilies.load(new Home(Path.of("nowhere")));

  @Test
  void aStrictReaderFindsEveryUnitAsAGlyph() throws IOException {
    for (Typeface typeface : Typeface.values()) {
      FontFace face = family.face(typeface);
      FontFace.Program program = program(face, TEXT);
      TrueTypeFont font = parsed(program);
      assertThat(font.getNumberOfGlyphs()).isEqualTo(program.units().length);
      assertThat(font.getUnitsPerEm()).isEqualTo(face.unitsPerEm());
      for (int glyph = 1; glyph < program.units().length; glyph++) {
        int unit = program.units()[glyph];
        assertThat(font.getAdvanceWidth(glyph))
            .isEqualTo(face.advance(unit) + program.leads()[glyph]);
        assertThat(sameContours(font, glyph, face, unit)).as(face.text(unit)).isTrue();
      }
    }
  }

  private static boolean sameContours(TrueTypeFont font, int glyph, FontFace face, int unit)
      throws IOException {
    var found = font.getGlyph().getGlyph(glyph);
    boolean empty = face.outline(unit).isEmpty();
    if (found == null || found.getNumberOfContours() == 0) {
      return empty;
    }
    long contours = face.outline(unit).stream().filter(Picture.Close.class::isInstance).count();
    return !empty && found.getNumberOfContours() == contours;
  }

  @Test
  void theFirstGlyphIsNotdefAndEachUnitIsThereOnce() {
    FontFace face = family.face(Typeface.REGULAR);
    FontFace.Program program = program(face, TEXT);
    assertThat(program.units()[0]).isEqualTo(-1);
    assertThat(IntStream.of(program.units()).skip(1).boxed())
        .containsExactlyInAnyOrderElementsOf(
            IntStream.of(face.shape(TEXT)).distinct().boxed().toList());
  }

  @Test
  void onlyMarksStandARoomToTheRightForReadersOfText() {
    FontFace face = family.face(Typeface.ITALIC);
    FontFace.Program program = program(face, TEXT);
    for (int glyph = 1; glyph < program.units().length; glyph++) {
      int unit = program.units()[glyph];
      boolean mark = !face.startsCluster(unit) && face.advance(unit) == 0;
      assertThat(program.leads()[glyph] > 0).as(face.text(unit)).isEqualTo(mark);
    }
  }

  @Test
  void theBytesDoNotDependOnWhatWasShapedBefore() {
    FontFace first = family.face(Typeface.BOLD);
    FontFace second = FontFamilies.load(new Home(Path.of("nowhere"))).face(Typeface.BOLD);
    second.shape("เรื่องอื่น ๆ ที่พิมพ์ก่อน");
    FontFace.Program one = program(first, TEXT);
    FontFace.Program other = program(second, TEXT);
    assertThat(other.trueType()).isEqualTo(one.trueType());
    assertThat(other.key()).isEqualTo(one.key()).startsWith("Laksaman-Bold:");
  }

  @Test
  void checksumsAreRight() {
    ByteBuffer file = ByteBuffer.wrap(program(family.face(Typeface.REGULAR), TEXT).trueType());
    assertThat(sum(file, 0, file.capacity())).isEqualTo(0xB1B0AFBA);
    for (int i = 0; i < file.getShort(4); i++) {
      int entry = 12 + 16 * i;
      if (file.getInt(entry) != 0x68656164) {
        int length = (file.getInt(entry + 12) + 3) & ~3;
        assertThat(file.getInt(entry + 4)).isEqualTo(sum(file, file.getInt(entry + 8), length));
      }
    }
  }

  private static int sum(ByteBuffer file, int start, int length) {
    return IntStream.iterate(start, at -> at < start + length, at -> at + 4)
        .map(file::getInt)
        .sum();
  }

  @Test
  void noUnitsNeedNoProgram() {
    assertThat(family.face(Typeface.REGULAR).programs(new int[0])).isEmpty();
  }

  private static FontFace.Program program(FontFace face, String text) {
    return face.programs(face.shape(text)).getFirst();
  }

  private static TrueTypeFont parsed(FontFace.Program program) throws IOException {
    return new TTFParser(true).parse(new RandomAccessReadBuffer(program.trueType()));
  }
}
