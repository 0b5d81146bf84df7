package saraban.font;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The tables beside the shipped faces say what HarfBuzz says; bin/accept-pictures renews them. */
class ShapingTableGoldenTest {

  private static final Path FONTS = Path.of("fonts");

  @ParameterizedTest
  @ValueSource(strings = {"Laksaman", "Laksaman-Bold", "Laksaman-Italic", "Laksaman-BoldItalic"})
  void everyLegalClusterIsShapedAsHarfBuzzShapesIt(String face) throws IOException {
    TrueType font = TrueType.read(face, Files.readAllBytes(FONTS.resolve(face + ".ttf")));
    ShapingTable asked = new UnitFace(font, 1, face).table();
    Path golden = FONTS.resolve(face + ".shaped");
    if (Boolean.getBoolean("accept")) {
      Files.write(golden, asked.file(font));
    }
    ShapingTable kept = ShapingTable.read(Files.readAllBytes(golden), font).orElseThrow();
    assertThat(kept.units()).isEqualTo(asked.units());
    assertThat(kept.clusters()).usingRecursiveComparison().isEqualTo(asked.clusters());
  }
}
