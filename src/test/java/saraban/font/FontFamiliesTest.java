package saraban.font;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import saraban.document.Typeface;
import saraban.home.Home;

class FontFamiliesTest {

  @TempDir Path home;
  private Path fonts;

  @BeforeEach
  void makeFolder() throws IOException {
    fonts = Files.createDirectory(home.resolve("fonts"));
  }

  @Test
  void laksamanIsShippedAtTheSizeOfSarabun() {
    FontFamily family = load();
    assertThat(family.faces()).hasSize(4);
    assertThat(family.face(Typeface.BOLD_ITALIC).name()).isEqualTo("Laksaman-BoldItalic");
    assertThat(family.face(Typeface.REGULAR).scale()).isEqualTo(10.646 / 16);
    assertThat(family.face(Typeface.REGULAR).ascent()).isPositive();
    assertThat(family.face(Typeface.REGULAR).descent()).isNegative();
  }

  @Test
  void anOfficeUsesItsOwnFiles() throws IOException {
    configure("regular: own.ttf\nscale: 1\n");
    Files.copy(Path.of("fonts/Laksaman-Bold.ttf"), fonts.resolve("own.ttf"));
    FontFamily family = load();
    assertThat(family.face(Typeface.REGULAR).name()).isEqualTo("Laksaman-Bold");
    assertThat(family.face(Typeface.BOLD)).isSameAs(family.face(Typeface.REGULAR));
    assertThat(family.face(Typeface.REGULAR).scale()).isEqualTo(1);
  }

  @Test
  void aSingleFileIsReplaced() throws IOException {
    Files.copy(Path.of("fonts/Laksaman-Bold.ttf"), fonts.resolve("Laksaman.ttf"));
    assertThat(load().face(Typeface.REGULAR).name()).isEqualTo("Laksaman-Bold");
    assertThat(load().face(Typeface.ITALIC).name()).isEqualTo("Laksaman-Italic");
  }

  @Test
  void aMissingFileIsNamedWithItsPlace() throws IOException {
    configure("regular: THSarabun.ttf\n");
    refused("fonts/THSarabun.ttf", "ไม่พบ", fonts.toString());
  }

  @Test
  void brokenFilesAreRefused() throws IOException {
    configure("regular: broken.ttf\n");
    byte[] whole = Files.readAllBytes(Path.of("fonts/Laksaman.ttf"));
    for (int length : new int[] {0, 3, 11, 200, 3000, 50_000, 110_000}) {
      Files.write(fonts.resolve("broken.ttf"), Arrays.copyOf(whole, length));
      refused("fonts/broken.ttf", "เสียหาย");
    }
    Files.writeString(fonts.resolve("broken.ttf"), "OTTO is another kind of font file altogether");
    refused("fonts/broken.ttf", "TrueType");
  }

  @Test
  void nonsenseInsideAFileNeverEscapesAsAnotherFault() throws IOException {
    configure("regular: broken.ttf\n");
    for (int from : new int[] {300, 2_624, 4_492, 6_000}) {
      byte[] whole = Files.readAllBytes(Path.of("fonts/Laksaman.ttf"));
      Arrays.fill(whole, from, 90_000, (byte) 0x7F);
      Files.write(fonts.resolve("broken.ttf"), whole);
      assertThatThrownBy(this::embedAWord).isInstanceOf(FontRefused.class);
    }
  }

  private void embedAWord() {
    FontFace face = load().face(Typeface.REGULAR);
    face.programs(face.shape("กรม"));
  }

  @Test
  void faultsInTheConfigurationAreExplained() throws IOException {
    configure("");
    refused("family.yaml", "README");
    configure("regular: [\n");
    refused("family.yaml", "YAML");
    configure("regular: a.ttf\nblod: b.ttf\n");
    refused("family.yaml", "blod");
    configure("bold: b.ttf\n");
    refused("family.yaml", "regular");
    configure("regular: Laksaman.ttf\nscale: ใหญ่\n");
    refused("family.yaml", "scale");
  }

  private FontFamily load() {
    return FontFamilies.load(new Home(home));
  }

  private void configure(String yaml) throws IOException {
    Files.writeString(fonts.resolve("family.yaml"), yaml);
  }

  private void refused(String... parts) {
    assertThatThrownBy(this::load).isInstanceOf(FontRefused.class).hasMessageContainingAll(parts);
  }
}
