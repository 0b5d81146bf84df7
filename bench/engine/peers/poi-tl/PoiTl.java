import com.deepoove.poi.XWPFTemplate;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Fills the Word file with poi-tl: PoiTl FOLDER SECONDS DOCX. */
final class PoiTl {

  public static void main(String[] arguments) throws Exception {
    Path folder = Path.of(arguments[0]);
    byte[] template = Files.readAllBytes(folder.resolve("template-braces.docx"));
    List<Map<String, Object>> letters =
        Rate.files(folder, ".values.json").stream().map(PoiTl::values).toList();
    Rate.print(
        letters,
        Double.parseDouble(arguments[1]),
        Path.of(arguments[2]),
        values -> {
          var out = new ByteArrayOutputStream(100_000);
          try (XWPFTemplate filled =
              XWPFTemplate.compile(new ByteArrayInputStream(template)).render(values)) {
            filled.write(out);
          }
          return out.toByteArray();
        });
  }

  private static Map<String, Object> values(Path file) {
    Map<String, Object> values = new HashMap<>();
    for (Map.Entry<String, JsonNode> e : Rate.json(file).properties()) {
      values.put(e.getKey(), e.getValue().asString());
    }
    return values;
  }
}
