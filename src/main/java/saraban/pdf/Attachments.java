package saraban.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import saraban.document.Document;

/** The files inside the file: as they are while the whole stays small, then deflated. */
final class Attachments {

  private final List<Integer> files = new ArrayList<>();
  private final StringBuilder names = new StringBuilder();
  private final Objects objects;
  private final Document.Info info;

  Attachments(List<PdfWriter.Attachment> attachments, Document.Info info, Objects objects) {
    this.objects = objects;
    this.info = info;
    sorted(attachments).forEach(this::add);
  }

  /** A name tree is in order. */
  private static List<PdfWriter.Attachment> sorted(List<PdfWriter.Attachment> attachments) {
    return attachments.stream().sorted(Comparator.comparing(PdfWriter.Attachment::name)).toList();
  }

  private void add(PdfWriter.Attachment each) {
    int content = content(each);
    int file = objects.reserve();
    String name = "(" + literal(each.name()) + ")";
    objects
        .begin(file)
        .ascii("<</Type/Filespec/F" + name + "/UF" + name + "/AFRelationship/")
        .ascii(each.relationship())
        .ascii("/Desc")
        .text(each.description())
        .ascii("/EF<</F ")
        .reference(content)
        .ascii("/UF ")
        .reference(content)
        .ascii(">>>>");
    objects.end();
    files.add(file);
    names.append(name).append(file).append(" 0 R");
  }

  private int content(PdfWriter.Attachment each) {
    byte[] bytes = each.bytes();
    String entries = "/Type/EmbeddedFile/Subtype/" + each.mimeType().replace("/", "#2F");
    entries += "/Params<</Size " + bytes.length + "/ModDate(" + Metadata.date(info) + ")>>";
    boolean zip = bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K';
    return zip || objects.staysSmallWith(bytes.length)
        ? objects.plainStream(entries, bytes)
        : objects.stream(entries, bytes, bytes.length);
  }

  private static String literal(String name) {
    return name.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)");
  }

  String catalogEntries() {
    return files.isEmpty()
        ? ""
        : "/AF" + references() + "/Names<</EmbeddedFiles<</Names[" + names + "]>>>>";
  }

  private String references() {
    StringBuilder all = new StringBuilder("[");
    files.forEach(id -> all.append(all.length() > 1 ? " " : "").append(id).append(" 0 R"));
    return all.append(']').toString();
  }
}
