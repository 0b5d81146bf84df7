package saraban.bundle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import saraban.archive.Archive;
import saraban.font.FontFamily;
import saraban.letter.IssuedLetter;
import saraban.letter.Letter;
import saraban.pdf.BoundPdf;
import saraban.pdf.BoundPdf.Part;
import saraban.pdf.PdfPages;
import saraban.pdf.PdfWriter.Attachment;
import saraban.pdf.PicturePage;

/** Makes one PDF of a letter and all that is sent along with it. */
@Component
public class BindLetter {

  private final Archive archive;
  private final BundleSheets sheets;

  BindLetter(Archive archive, FontFamily family) {
    this.archive = archive;
    this.sheets = new BundleSheets(family);
  }

  /**
   * The letter first, then each enclosure under a bookmark and its label; a file of which no pages
   * can be made travels inside and is named on a page of its own at the end.
   *
   * @throws EnclosureRefused if a file is locked or broken
   */
  public byte[] bind(IssuedLetter issued) {
    Letter letter = issued.letter();
    List<Part> parts = new ArrayList<>();
    List<String> labels = new ArrayList<>();
    List<Attachment> inside = new ArrayList<>();
    String number = letter.number().map(n -> n.in(letter.digits())).orElse("");
    byte[] first = archive.file(issued.id(), "letter.pdf").orElseThrow();
    parts.add(new Part((letter.kind().thai() + " " + number).strip(), first));
    labels.add("");
    for (Enclosed enclosed : Enclosed.all(archive, issued)) {
      add(enclosed, letter, parts, labels, inside);
    }
    if (!inside.isEmpty()) {
      parts.add(new Part("แฟ้มที่แนบอยู่ภายใน", sheets.inside(letter, inside)));
      labels.add("");
    }
    return BoundPdf.bind(parts, sheets.overlay(labels, sizes(parts), letter.digits()), inside);
  }

  private static void add(
      Enclosed enclosed,
      Letter letter,
      List<Part> parts,
      List<String> labels,
      List<Attachment> inside) {
    if (enclosed.bytes().isEmpty()) {
      return;
    }
    byte[] bytes = enclosed.bytes().get();
    Optional<byte[]> pages = pages(enclosed, bytes);
    String label = enclosed.label(letter.digits());
    if (pages.isPresent()) {
      parts.add(new Part(label + " " + enclosed.enclosure().title(), pages.get()));
      labels.add(label);
    } else {
      String name = enclosed.fileName(letter.digits());
      inside.add(
          new Attachment(name, MediaTypes.of(enclosed.ending()), "Supplement", label, bytes));
    }
  }

  private static Optional<byte[]> pages(Enclosed enclosed, byte[] bytes) {
    String name = enclosed.enclosure().title();
    return switch (enclosed.type()) {
      case PDF -> Optional.of(bytes);
      case PICTURE -> Optional.of(PicturePage.of(name, bytes));
      case WORD, SHEET -> OfficeToPdf.convert(enclosed.type(), enclosed.ending(), bytes);
      case OTHER -> Optional.empty();
    };
  }

  private static List<List<PdfPages.Size>> sizes(List<Part> parts) {
    return parts.stream().map(part -> PdfPages.sizes(part.title(), part.pdf())).toList();
  }
}
