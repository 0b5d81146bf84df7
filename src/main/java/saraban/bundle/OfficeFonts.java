package saraban.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Our face for LibreOffice, in the size of TH SarabunPSK and in its stead where that is not
 * installed: most servers have no Thai face at all, and would print boxes.
 */
final class OfficeFonts {

  private static final String OURS = "Laksaman";
  private static final List<String> CUTS = List.of("", "-Bold", "-Italic", "-BoldItalic");

  /** Points of ours that look like one point of TH SarabunPSK; see fonts/family.yaml. */
  private static final double SCALE = 0.665375;

  /** Faces of Thai offices, all as small for their points as TH SarabunPSK. */
  private static final List<String> THEIRS =
      List.of(
          "TH SarabunPSK",
          "TH Sarabun New",
          "TH SarabunIT๙",
          "TH Sarabun",
          "Angsana New",
          "AngsanaUPC",
          "Cordia New",
          "CordiaUPC");

  private static final String CONFIGURATION =
      """
      <?xml version="1.0"?>
      <!DOCTYPE fontconfig SYSTEM "fonts.dtd">
      <fontconfig>
        <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
        <dir>%s</dir>
        <cachedir>%s</cachedir>
      %s
      </fontconfig>
      """;

  private OfficeFonts() {}

  /** Writes face and configuration into a folder and gives the file that FONTCONFIG_FILE names. */
  static Path into(Path folder) throws IOException {
    Path fonts = Files.createDirectories(folder.resolve("fonts"));
    for (String cut : CUTS) {
      String name = OURS + cut + ".ttf";
      try (InputStream in = OfficeFonts.class.getResourceAsStream("/fonts/" + name)) {
        if (in != null) {
          Files.write(fonts.resolve(name), scaled(in.readAllBytes()));
        }
      }
    }
    String instead = THEIRS.stream().map(OfficeFonts::instead).collect(Collectors.joining("\n"));
    return Files.writeString(
        folder.resolve("fonts.conf"),
        CONFIGURATION.formatted(fonts, folder.resolve("fontcache"), instead),
        StandardCharsets.UTF_8);
  }

  private static String instead(String theirs) {
    return "  <alias><family>%s</family><accept><family>%s</family></accept></alias>"
        .formatted(theirs, OURS);
  }

  /** The same letters on a larger square, and so smaller (OpenType, table head: unitsPerEm). */
  static byte[] scaled(byte[] font) {
    ByteBuffer bytes = ByteBuffer.wrap(font.clone());
    int tables = bytes.getShort(4);
    for (int i = 0; i < tables; i++) {
      int entry = 12 + 16 * i;
      if (bytes.getInt(entry) == 0x68656164) { // "head"
        int units = bytes.getInt(entry + 8) + 18;
        int square = Short.toUnsignedInt(bytes.getShort(units));
        bytes.putShort(units, (short) Math.round(square / SCALE));
      }
    }
    return bytes.array();
  }
}
