import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.docx4j.Docx4J;
import org.docx4j.convert.out.FOSettings;
import org.docx4j.fonts.IdentityPlusMapper;
import org.docx4j.fonts.Mapper;
import org.docx4j.fonts.PhysicalFont;
import org.docx4j.fonts.PhysicalFonts;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;

/** Exports our Word files as PDF with docx4j and FOP: ExportDocx4j FOLDER SECONDS PDF. */
final class ExportDocx4j {

  public static void main(String[] arguments) throws Exception {
    Path folder = Path.of(arguments[0]);
    PhysicalFonts.setRegex(".*face.*");
    PhysicalFonts.addPhysicalFonts("face", folder.resolve("face.ttf").toUri());
    PhysicalFont face = PhysicalFonts.get("TH SarabunPSK");
    Rate.print(
        Rate.files(folder, ".docx").stream().map(ExportDocx4j::bytes).toList(),
        Double.parseDouble(arguments[1]),
        Path.of(arguments[2]),
        docx -> pdf(docx, face));
  }

  private static byte[] pdf(byte[] docx, PhysicalFont face) throws Exception {
    WordprocessingMLPackage word = WordprocessingMLPackage.load(new ByteArrayInputStream(docx));
    Mapper mapper = new IdentityPlusMapper();
    mapper.put("TH SarabunPSK", face);
    word.setFontMapper(mapper);
    FOSettings settings = Docx4J.createFOSettings();
    settings.setOpcPackage(word);
    var out = new ByteArrayOutputStream(100_000);
    Docx4J.toFO(settings, out, Docx4J.FLAG_EXPORT_PREFER_XSL);
    return out.toByteArray();
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
