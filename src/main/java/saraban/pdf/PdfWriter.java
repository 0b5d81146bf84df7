package saraban.pdf;

import java.util.ArrayList;
import java.util.List;
import saraban.typesetting.Layout;
import saraban.typesetting.Page;

/** Writes pages as PDF/A-3a with PDF/UA-1 tags: same pages, same bytes. */
public final class PdfWriter {

  private PdfWriter() {}

  public static byte[] write(Layout layout, List<Attachment> attachments) {
    Objects objects = new Objects();
    int catalog = objects.reserve();
    int pageTree = objects.reserve();
    Fonts fonts = Fonts.of(layout, objects);
    Joins joins = Joins.of(layout);
    Pictures pictures = new Pictures(objects);
    Structure structure = new Structure(layout, objects);
    List<Integer> pages = new ArrayList<>();
    for (Page page : layout.pages()) {
      int id = objects.reserve();
      pages.add(id);
      Content content = new Content(page, fonts, joins, pictures, structure.page(id));
      int stream = objects.stream("", content.bytes());
      objects.put(
          id, pageObject(page, pageTree, stream, pages.size() - 1, fonts, content.pictures()));
    }
    objects.put(
        pageTree,
        "<</Type/Pages/Count %d/Kids%s>>".formatted(pages.size(), Objects.references(pages)));
    int tree = structure.write();
    Attachments files = new Attachments(attachments, layout.info(), objects);
    int metadata = objects.plainStream("/Type/Metadata/Subtype/XML", Metadata.xmp(layout.info()));
    objects.put(
        catalog,
        "<</Type/Catalog/Pages %d 0 R/Lang(th-TH)/MarkInfo<</Marked true>>".formatted(pageTree)
            + "/ViewerPreferences<</DisplayDocTitle true>>/StructTreeRoot %d 0 R".formatted(tree)
            + "/Metadata %d 0 R/OutputIntents[%s]".formatted(metadata, OutputIntent.write(objects))
            + files.catalogEntries()
            + ">>");
    return objects.file(catalog, objects.add(Metadata.info(layout.info())));
  }

  private static String pageObject(
      Page page, int parent, int content, int index, Fonts fonts, String pictures) {
    return "<</Type/Page/Parent %d 0 R/MediaBox[0 0 %s %s]/Contents %d 0 R"
            .formatted(
                parent, Numbers.of(page.width().pt()), Numbers.of(page.height().pt()), content)
        + "/Resources<</Font<<%s>>%s>>/StructParents %d/Tabs/S>>"
            .formatted(fonts.resources(), pictures, index);
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
