import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import org.docx4j.XmlUtils;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.wml.Document;

/** Fills the Word file with docx4j, the template kept loaded: FillDocx4j FOLDER SECONDS DOCX. */
final class FillDocx4j {

  public static void main(String[] arguments) throws Exception {
    Path folder = Path.of(arguments[0]);
    byte[] template = Files.readAllBytes(folder.resolve("template-dollar.docx"));
    WordprocessingMLPackage word =
        WordprocessingMLPackage.load(new ByteArrayInputStream(template));
    String xml = word.getMainDocumentPart().getXML();
    List<HashMap<String, String>> letters =
        Rate.files(folder, ".values.json").stream().map(FillDocx4j::values).toList();
    Rate.print(
        letters,
        Double.parseDouble(arguments[1]),
        Path.of(arguments[2]),
        values -> {
          word.getMainDocumentPart()
              .setJaxbElement((Document) XmlUtils.unmarshallFromTemplate(xml, values));
          var out = new ByteArrayOutputStream(100_000);
          word.save(out);
          return out.toByteArray();
        });
  }

  private static HashMap<String, String> values(Path file) {
    var values = new HashMap<String, String>();
    Rate.json(file).properties().forEach(e -> values.put(e.getKey(), e.getValue().asString()));
    return values;
  }
}
