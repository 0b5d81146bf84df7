package saraban.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what a Word file says, whoever wrote it; opens no other file and no address. */
public final class DocxReader {

  private static final String MAIN = "word/document.xml";

  private DocxReader() {}

  /**
   * @throws WordRefused if it is no Word file, broken, or made to do harm
   */
  public static WordText read(byte[] file) {
    Unzipped zip = Unzipped.of(file);
    byte[] main =
        zip.part(MAIN)
            .or(() -> zip.names(DocxReader::main).stream().findFirst().flatMap(zip::part))
            .orElseThrow(() -> new WordRefused("ไม่พบเนื้อหา Word ในแฟ้มนี้ เลือกแฟ้ม .docx"));
    Map<String, String> properties = WordProperties.of(zip.part("docProps/custom.xml"));
    WordStyles styles = WordStyles.of(zip.part("word/styles.xml"));
    MainPart part =
        new MainPart(
            styles,
            WordNumbering.of(zip.part("word/numbering.xml")),
            new FieldNames(properties.keySet()));
    XmlEvents.read(main, part);
    List<String> remarks = new ArrayList<>(part.remarks().all());
    return new WordText(properties, part.parts(), part.boxes(), margins(zip, styles), remarks);
  }

  private static boolean main(String name) {
    return name.matches("word/document\\d*\\.xml");
  }

  private static List<String> margins(Unzipped zip, WordStyles styles) {
    List<String> texts = new ArrayList<>();
    for (String name : zip.names(n -> n.matches("word/(?:header|footer)\\d*\\.xml"))) {
      MainPart part =
          new MainPart(
              styles, WordNumbering.of(Optional.empty()), new FieldNames(java.util.Set.of()));
      XmlEvents.read(zip.part(name).orElseThrow(), part);
      java.util.stream.Stream.concat(part.parts().stream(), part.boxes().stream())
          .flatMap(each ->
              each instanceof WordText.Paragraph p
                  ? java.util.stream.Stream.of(p)
                  : java.util.stream.Stream.of())
          .map(WordText.Paragraph::text)
          .filter(text -> !text.isBlank())
          .forEach(texts::add);
    }
    return texts;
  }
}
