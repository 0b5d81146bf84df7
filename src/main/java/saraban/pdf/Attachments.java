package saraban.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import saraban.document.Document;

/** The files inside the file. */
final class Attachments {

  private final List<Integer> files = new ArrayList<>();
  private final StringBuilder names = new StringBuilder();

  Attachments(List<PdfWriter.Attachment> attachments, Document.Info info, Objects objects) {
    for (PdfWriter.Attachment each : sorted(attachments)) {
      int content =
          objects.stream(
              "/Type/EmbeddedFile/Subtype/%s/Params<</Size %d/ModDate(%s)>>"
                  .formatted(
                      each.mimeType().replace("/", "#2F"),
                      each.bytes().length,
                      Metadata.date(info)),
              each.bytes());
      int file =
          objects.add(
              "<</Type/Filespec/F(%1$s)/UF(%1$s)/AFRelationship/%2$s/Desc%3$s/EF<</F %4$d 0 R/UF %4$d 0 R>>>>"
                  .formatted(
                      literal(each.name()),
                      each.relationship(),
                      Objects.text(each.description()),
                      content));
      files.add(file);
      names.append("(%s)%d 0 R".formatted(literal(each.name()), file));
    }
  }

  /** A name tree is in order. */
  private static List<PdfWriter.Attachment> sorted(List<PdfWriter.Attachment> attachments) {
    return attachments.stream().sorted(Comparator.comparing(PdfWriter.Attachment::name)).toList();
  }

  private static String literal(String name) {
    return name.replaceAll("([\\\\()])", "\\\\$1");
  }

  String catalogEntries() {
    return files.isEmpty()
        ? ""
        : "/AF%s/Names<</EmbeddedFiles<</Names[%s]>>>>".formatted(Objects.references(files), names);
  }
}
