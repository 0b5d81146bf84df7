package saraban.issuing;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import saraban.document.Document;
import saraban.docx.DocxWriter;
import saraban.font.FontFamily;
import saraban.layout.Appearance;
import saraban.layout.Copy;
import saraban.layout.LetterLayout;
import saraban.letter.Letter;
import saraban.letter.LetterFile;
import saraban.organisation.Office;
import saraban.organisation.Offices;
import saraban.pdf.PdfWriter;
import saraban.pdf.PdfWriter.Attachment;
import saraban.svg.SvgWriter;
import saraban.typesetting.Layout;

/** Sets a letter as its office wants it to look: pages for the screen, files to print. */
public class SetLetter {

  private static final String WORD =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

  private final Emblems emblems;
  private final Looks looks;
  private final Supplier<Offices> offices;

  public SetLetter(FontFamily family, Emblems emblems, Supplier<Offices> offices) {
    this.emblems = emblems;
    this.looks = new Looks(emblems.home(), emblems, offices, family);
    this.offices = offices;
  }

  /** The pages of a letter without pictures. */
  public Layout pages(Letter letter, String office, Mark mark) {
    return pages(letter, office, Print.of(mark));
  }

  /**
   * The pages.
   *
   * @param office code; tells emblem, fonts, profile and letterhead
   * @throws CannotSet with a reason in Thai
   */
  public Layout pages(Letter letter, String office, Print print) {
    return Refusals.telling(() -> set(letter, office, print).layout());
  }

  /** One SVG for each page, to stand in a page of ours. */
  public List<String> svg(Letter letter, String office, Print print) {
    var pages = pages(letter, office, print).pages();
    return IntStream.range(0, pages.size())
        .mapToObj(i -> SvgWriter.write(pages.get(i), "p" + (i + 1)))
        .toList();
  }

  public List<String> svg(Letter letter, String office, Mark mark) {
    return svg(letter, office, Print.of(mark));
  }

  public byte[] pdf(Letter letter, String office, Print print) {
    return Refusals.telling(() -> pdf(letter, set(letter, office, print).layout()));
  }

  public byte[] pdf(Letter letter, String office, Mark mark) {
    return pdf(letter, office, Print.of(mark));
  }

  public byte[] docx(Letter letter, String office, Print print) {
    return Refusals.telling(() -> docx(letter, set(letter, office, print)));
  }

  public byte[] docx(Letter letter, String office, Mark mark) {
    return docx(letter, office, Print.of(mark));
  }

  /** Both, set once; the PDF carries the Word file, so that one file is the whole letter. */
  public Files files(Letter letter, String office, Print print) {
    return Refusals.telling(() -> {
      WithPages set = set(letter, office, print);
      byte[] docx = docx(letter, set);
      return new Files(PdfWriter.write(set.layout(), List.of(source(letter), word(docx))), docx);
    });
  }

  public Files files(Letter letter, String office, Mark mark) {
    return files(letter, office, Print.of(mark));
  }

  private WithPages set(Letter letter, String office, Print print) {
    Look look = looks.of(office);
    Document document = document(letter, office, print, look);
    return new WithPages(document, look.typesetter().set(document));
  }

  private Document document(Letter letter, String office, Print print, Look look) {
    String emblem = offices.get().find(office).map(Office::emblem).orElse(Emblems.STAND_IN);
    Appearance appearance =
        emblems
            .appearance(emblem, print.mark())
            .with(look.profile())
            .with(look.letterhead())
            .with(print.pictures());
    Copy copy =
        print.copy() instanceof Copy.Certified certified && hasCorner(letter, appearance, look)
            ? certified.inCorner()
            : print.copy();
    return LetterLayout.document(letter, appearance.as(copy), look.family());
  }

  private static boolean hasCorner(Letter letter, Appearance appearance, Look look) {
    Document bare = LetterLayout.document(letter, appearance.as(Copy.PLAIN), look.family());
    return Corner.free(look.typesetter().set(bare).pages().getLast());
  }

  /** The letter's fields travel inside the PDF, for programs that read it. */
  byte[] pdf(Letter letter, Layout layout) {
    return PdfWriter.write(layout, List.of(source(letter)));
  }

  private static Attachment source(Letter letter) {
    byte[] json = LetterFile.bytes(letter);
    return new Attachment("letter.json", "application/json", "Source", "ข้อมูลของหนังสือ", json);
  }

  private static Attachment word(byte[] docx) {
    return new Attachment("letter.docx", WORD, "Alternative", "หนังสือเป็นแฟ้ม Word", docx);
  }

  private static byte[] docx(Letter letter, WithPages set) {
    Document document = set.document();
    return DocxWriter.write(
        document, LetterFields.of(letter), Catchwords.of(document, set.layout()));
  }

  /** What is said, and where it stands. */
  private record WithPages(Document document, Layout layout) {}

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
