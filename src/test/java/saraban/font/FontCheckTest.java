package saraban.font;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import saraban.document.Typeface;
import saraban.home.Home;

/** Faces that an office brings are looked at before they are used. */
class FontCheckTest {

  @TempDir Path root;
  private Path folder;

  @BeforeEach
  void begin() throws Exception {
    folder = Files.createDirectories(root.resolve("offices/own"));
    Files.writeString(folder.resolve("family.yaml"), "regular: own.ttf\nscale: 0.665375\n");
  }

  @Test
  void aThaiFaceOfAnOfficesOwnFolderIsUsed() throws Exception {
    own(resource("/fonts/Laksaman.ttf"));
    assertThat(load().face(Typeface.REGULAR).name()).isEqualTo("Laksaman");
  }

  @Test
  void aFaceWithoutThaiLettersIsRefusedAndTheyAreNamed() throws Exception {
    own(resource("/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf"));
    assertThatThrownBy(this::load)
        .isInstanceOf(FontRefused.class)
        .hasMessageStartingWith("แบบอักษร own.ttf ไม่มีอักษรไทย ก ข ฃ");
  }

  @Test
  void aFaceThatMayNotBeEmbeddedIsRefused() throws Exception {
    byte[] font = resource("/fonts/Laksaman.ttf");
    font[table(font, "OS/2") + 9] = 2;
    own(font);
    assertThatThrownBy(this::load).isInstanceOf(FontRefused.class).hasMessageContaining("fsType");
  }

  @Test
  void aFaceThatPutsToneMarksOntoVowelsIsRefused() throws Exception {
    byte[] font = resource("/fonts/Laksaman.ttf");
    int gpos = table(font, "GPOS");
    byte[] mark = "mark".getBytes(StandardCharsets.ISO_8859_1);
    for (int i = gpos; i < gpos + 400; i++) {
      if (java.util.Arrays.equals(font, i, i + 4, mark, 0, 4)) {
        font[i] = 'x';
      }
    }
    own(font);
    assertThatThrownBy(this::load)
        .isInstanceOf(FontRefused.class)
        .hasMessageContaining("GPOS mark");
  }

  @Test
  void aMissingFileIsToldWithItsFolder() {
    assertThatThrownBy(this::load)
        .isInstanceOf(FontRefused.class)
        .hasMessageContaining("offices/own/own.ttf");
  }

  private FontFamily load() {
    return FontFamilies.load(new Home(root), "offices/own");
  }

  private void own(byte[] font) throws Exception {
    Files.write(folder.resolve("own.ttf"), font);
  }

  private static int table(byte[] font, String tag) {
    for (int i = 12; i < 400; i += 16) {
      if (new String(font, i, 4, StandardCharsets.ISO_8859_1).equals(tag)) {
        return java.nio.ByteBuffer.wrap(font).getInt(i + 8);
      }
    }
    throw new AssertionError(tag);
  }

  private static byte[] resource(String name) throws Exception {
    try (InputStream file = FontCheckTest.class.getResourceAsStream(name)) {
      return Objects.requireNonNull(file, name).readAllBytes();
    }
  }
}
