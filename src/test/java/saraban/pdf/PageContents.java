package saraban.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** What the pages of a file draw, and how it is packed. */
final class PageContents {

  private PageContents() {}

  static List<byte[]> of(byte[] pdf) {
    try (PDDocument file = Loader.loadPDF(pdf)) {
      List<byte[]> contents = new ArrayList<>();
      for (PDPage page : file.getPages()) {
        contents.add(page.getContents().readAllBytes());
      }
      return contents;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static byte[] packed(byte[] content) {
    Bytes packed = new Bytes(64);
    new PageDeflate().pack(content, content.length, packed);
    return packed.copy();
  }
}
