package saraban.pdf;

import java.util.ArrayList;
import java.util.List;
import saraban.font.FontFace;
import saraban.typesetting.Layout;
import saraban.typesetting.Page;

/** Writes pages as PDF/A-3a with PDF/UA-1 tags: same pages, same bytes. */
public final class PdfWriter {

  private final Layout layout;
  private final Press press;
  private final Objects objects;
  private final List<Integer> pages = new ArrayList<>();

  private PdfWriter(Layout layout, Press press) {
    this.layout = layout;
    this.press = press;
    this.objects = new Objects(press);
  }

  /** With the fonts that all files share. */
  public static byte[] write(Layout layout, List<Attachment> attachments) {
    return write(layout, attachments, Embedding.SHARED);
  }

  public static byte[] write(Layout layout, List<Attachment> attachments, Embedding embedding) {
    Press press = Press.take();
    byte[] file = new PdfWriter(layout, press).file(attachments, embedding);
    press.giveBack();
    return file;
  }

  /** Makes the font of a face that all files share, before the first file needs it. */
  public static FontFace prepared(FontFace face) {
    Fonts.shared(face);
    return face;
  }

  private byte[] file(List<Attachment> attachments, Embedding embedding) {
    int catalog = objects.reserve();
    int pageTree = objects.reserve();
    Structure structure = pages(pageTree, Fonts.of(layout, objects, embedding));
    int tree = structure.write();
    String outline = Outline.write(layout, pages, objects);
    Attachments files = new Attachments(attachments, layout.info(), objects);
    Bytes xmp = Metadata.xmp(layout.info(), press.content());
    int metadata = objects.plainStream("/Type/Metadata/Subtype/XML", xmp.array(), xmp.length());
    String intent = OutputIntent.write(objects);
    objects.begin(catalog).ascii("<</Type/Catalog/Pages ").reference(pageTree);
    objects.here().ascii("/Lang(th-TH)/MarkInfo<</Marked true>>");
    objects.here().ascii("/ViewerPreferences<</DisplayDocTitle true>>/StructTreeRoot ");
    objects.here().reference(tree).ascii("/Metadata ").reference(metadata);
    objects.here().ascii("/OutputIntents[" + intent + "]" + outline + files.catalogEntries());
    objects.here().ascii(">>");
    objects.end();
    int info = objects.reserve();
    Metadata.info(layout.info(), objects.begin(info));
    objects.end();
    return objects.file(catalog, info);
  }

  private Structure pages(int parent, Fonts fonts) {
    Joins joins = Joins.of(layout);
    Pictures pictures = new Pictures(objects);
    Structure structure = new Structure(layout, objects);
    for (Page page : layout.pages()) {
      int id = objects.reserve();
      pages.add(id);
      Bytes bytes = press.content();
      Content content = new Content(page, fonts, joins, pictures, structure.page(id), bytes);
      content.write();
      int stream = objects.page(bytes);
      String resources = "/Font<<" + fonts.resources() + ">>" + content.pictures();
      page(id, page, parent, stream, resources);
    }
    objects.begin(parent).ascii("<</Type/Pages/Count ").integer(pages.size()).ascii("/Kids");
    objects.here().references(pages).ascii(">>");
    objects.end();
    return structure;
  }

  private void page(int id, Page page, int parent, int content, String resources) {
    Bytes out = objects.begin(id).ascii("<</Type/Page/Parent ").reference(parent);
    out.ascii("/MediaBox[0 0 ").number(page.width().pt()).add(' ').number(page.height().pt());
    out.ascii("]/Contents ").reference(content).ascii("/Resources<<").ascii(resources);
    out.ascii(">>/StructParents ").integer(pages.size() - 1).ascii("/Tabs/S>>");
    objects.end();
  }

  /** Which fonts stand in a file. */
  public enum Embedding {
    /** One of all letters, the same for every file: made once. */
    SHARED,
    /** Only what the file prints: some ten kilobytes less, and slower. */
    OWN
  }

  /**
   * A file inside the PDF.
   *
   * @param name ASCII
   * @param relationship of PDF 2.0: "Source", "Data", "Alternative"
   */
  public record Attachment(
      String name, String mimeType, String relationship, String description, byte[] bytes) {}
}
