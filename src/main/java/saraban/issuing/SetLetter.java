package saraban.issuing;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import saraban.document.Document;
import saraban.docx.DocxWriter;
import saraban.font.FontFamily;
import saraban.layout.LetterLayout;
import saraban.letter.Letter;
import saraban.letter.LetterFile;
import saraban.organisation.Office;
import saraban.organisation.Offices;
import saraban.pdf.PdfWriter;
import saraban.pdf.PdfWriter.Attachment;
import saraban.svg.SvgWriter;
import saraban.typesetting.Layout;
import saraban.typesetting.Typesetter;

/** Sets a letter as its office wants it to look: pages for the screen, files to print. */
public class SetLetter {

  private final FontFamily family;
  private final Typesetter typesetter;
  private final Emblems emblems;
  private final Supplier<Offices> offices;

  public SetLetter(FontFamily family, Emblems emblems, Supplier<Offices> offices) {
    this.family = family;
    this.typesetter = new Typesetter(family);
    this.emblems = emblems;
    this.offices = offices;
  }

  /**
   * The pages.
   *
   * @param office code; tells the emblem
   * @throws CannotSet with a reason in Thai
   */
  public Layout pages(Letter letter, String office, Mark mark) {
    return Refusals.telling(() -> typesetter.set(document(letter, office, mark)));
  }

  /** One SVG for each page, to stand in a page of ours. */
  public List<String> svg(Letter letter, String office, Mark mark) {
    var pages = pages(letter, office, mark).pages();
    return IntStream.range(0, pages.size())
        .mapToObj(i -> SvgWriter.write(pages.get(i), "p" + (i + 1)))
        .toList();
  }

  public byte[] pdf(Letter letter, String office, Mark mark) {
    return Refusals.telling(() -> pdf(letter, document(letter, office, mark)));
  }

  public byte[] docx(Letter letter, String office, Mark mark) {
    return Refusals.telling(() -> docx(letter, document(letter, office, mark)));
  }

  /** Both, set once. */
  public Files files(Letter letter, String office, Mark mark) {
    return Refusals.telling(() -> {
      Document document = document(letter, office, mark);
      return new Files(pdf(letter, document), docx(letter, document));
    });
  }

  private Document document(Letter letter, String office, Mark mark) {
    String emblem = offices.get().find(office).map(Office::emblem).orElse(Emblems.STAND_IN);
    return LetterLayout.document(letter, emblems.appearance(emblem, mark), family);
  }

  /** The letter's fields travel inside the PDF, for programs that read it. */
  private byte[] pdf(Letter letter, Document document) {
    byte[] json = LetterFile.json(letter).getBytes(StandardCharsets.UTF_8);
    Attachment source =
        new Attachment("letter.json", "application/json", "Source", "ข้อมูลของหนังสือ", json);
    return PdfWriter.write(typesetter.set(document), List.of(source));
  }

  private byte[] docx(Letter letter, Document document) {
    return DocxWriter.write(
        document, LetterFields.of(letter), Catchwords.of(document, typesetter.set(document)));
  }

  /** A letter's files. */
  public record Files(byte[] pdf, byte[] docx) {}

  /** What stands across the pages. */
  public enum Mark {
    /** ร่าง. */
    DRAFT,
    /** Nothing: for signature, or issued. */
    CLEAN
  }
}
