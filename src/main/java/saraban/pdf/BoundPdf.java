package saraban.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitWidthDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

/** Several PDF files as one: a bookmark for each, something drawn over every page. */
public final class BoundPdf {

  private BoundPdf() {}

  /**
   * Binds the parts in their order; the first one gives title and language. PDF/A is kept as far as
   * all parts have it.
   *
   * @param overlay a PDF of ours with one page for each page of the result, drawn over it
   * @param files that cannot be shown as pages and travel inside
   * @throws PdfRefused if a part is locked or broken
   */
  public static byte[] bind(List<Part> parts, byte[] overlay, List<PdfWriter.Attachment> files) {
    List<PDDocument> open = new ArrayList<>();
    try (PDDocument over = Loader.loadPDF(overlay)) {
      for (Part part : parts) {
        open.add(OpenedPdf.of(part.title(), part.pdf()));
      }
      return bind(parts, open, over, files);
    } catch (IOException e) {
      throw OpenedPdf.broken(parts.getLast().title());
    } finally {
      open.forEach(BoundPdf::close);
    }
  }

  private static byte[] bind(
      List<Part> parts, List<PDDocument> open, PDDocument over, List<PdfWriter.Attachment> files)
      throws IOException {
    PDDocument bound = open.getFirst();
    Conformance conformance = Conformance.common(open);
    FirstFile first = FirstFile.of(bound);
    List<Integer> starts = append(open);
    first.restore(bound);
    Overlay overlay = new Overlay(bound, over);
    for (int page = 0; page < bound.getNumberOfPages(); page++) {
      overlay.draw(page, page);
    }
    bookmarks(bound, parts, starts);
    new EmbeddedFiles(bound).add(files);
    conformance.claim(bound);
    bound.setDocumentId((long) java.util.Arrays.hashCode(parts.getFirst().pdf()));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    bound.save(out, CompressParameters.NO_COMPRESSION);
    return out.toByteArray();
  }

  private static List<Integer> append(List<PDDocument> open) throws IOException {
    PDDocument bound = open.getFirst();
    List<Integer> starts = new ArrayList<>(List.of(0));
    for (PDDocument part : open.subList(1, open.size())) {
      starts.add(bound.getNumberOfPages());
      new PDFMergerUtility().appendDocument(bound, part);
    }
    return starts;
  }

  private static void bookmarks(PDDocument bound, List<Part> parts, List<Integer> starts) {
    PDDocumentOutline outline = new PDDocumentOutline();
    for (int i = 0; i < parts.size(); i++) {
      PDPageFitWidthDestination there = new PDPageFitWidthDestination();
      there.setPage(bound.getPage(starts.get(i)));
      PDOutlineItem item = new PDOutlineItem();
      item.setTitle(parts.get(i).title());
      item.setDestination(there);
      outline.addLast(item);
    }
    bound.getDocumentCatalog().setDocumentOutline(outline);
    bound.getDocumentCatalog().setPageMode(PageMode.USE_OUTLINES);
  }

  private static void close(PDDocument document) {
    try {
      document.close();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /**
   * One file of the binding.
   *
   * @param title of its bookmark
   */
  public record Part(String title, byte[] pdf) {}
}
