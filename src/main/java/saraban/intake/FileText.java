package saraban.intake;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import saraban.bundle.OfficeToPdf;
import saraban.pdf.PdfRefused;
import saraban.pdf.PdfText;

/**
 * The text of a file that came in, and how far it can be trusted.
 *
 * @param text empty if nothing could be read
 */
record FileText(String text, Source source) {

  private static final int PAGES = 20;
  private static final int SCANNED_PAGES = 3;
  private static final int DPI = 300;
  private static final int TELLS_SOMETHING = 40;

  /** Where the text comes from. */
  enum Source {
    /** Typed text: as good as the letter. */
    TYPED("typed"),
    /** Read from a picture: to be searched, and as a suggestion. */
    SCANNED("scanned"),
    /** A picture that nothing here can read. */
    NO_READER("no-reader"),
    /** Nothing to read. */
    NOTHING("nothing");

    private final String code;

    Source(String code) {
      this.code = code;
    }

    String code() {
      return code;
    }

    static Source ofCode(String code) {
      return Stream.of(values()).filter(s -> s.code.equals(code)).findAny().orElse(NOTHING);
    }
  }

  static FileText of(Incoming.Upload upload) {
    try {
      return switch (FileKind.of(upload)) {
        case PDF -> pdf(upload.name(), upload.bytes());
        case WORD ->
            OfficeToPdf.word(upload.bytes())
                .map(pdf -> pdf(upload.name(), pdf))
                .orElse(new FileText("", Source.NOTHING));
        case PICTURE -> scanned(List.of(upload.bytes()));
        case OTHER -> new FileText("", Source.NOTHING);
      };
    } catch (PdfRefused e) {
      return new FileText("", Source.NOTHING);
    }
  }

  private static FileText pdf(String name, byte[] pdf) {
    String text = PdfText.of(name, pdf, PAGES);
    return text.length() >= TELLS_SOMETHING
        ? new FileText(text, Source.TYPED)
        : scanned(PdfText.pictures(name, pdf, DPI, SCANNED_PAGES));
  }

  private static FileText scanned(List<byte[]> pages) {
    if (!Tesseract.installed()) {
      return new FileText("", Source.NO_READER);
    }
    String text =
        pages.stream().map(Tesseract::read).map(String::strip).collect(Collectors.joining("\n\n"));
    return new FileText(text.strip(), Source.SCANNED);
  }

  /** What the page says about it. */
  Optional<String> thai() {
    return switch (source) {
      case TYPED -> Optional.of("ช่องข้างล่างอ่านจากแฟ้ม ตรวจกับต้นฉบับก่อนลงรับ");
      case SCANNED ->
          Optional.of(
              "อ่านจากภาพสแกน เลขที่และวันที่อ่านจากภาพไม่แน่นอน ให้พิมพ์จากต้นฉบับ"
                  + " ช่องอื่นตรวจก่อนลงรับ");
      case NO_READER ->
          Optional.of(
              "แฟ้มนี้เป็นภาพ เครื่องนี้ไม่มีโปรแกรมอ่านภาพ (tesseract) ให้พิมพ์จากต้นฉบับ"
                  + " และจะค้นจากข้อความในภาพไม่ได้");
      case NOTHING -> Optional.of("อ่านข้อความจากแฟ้มนี้ไม่ได้ ให้พิมพ์จากต้นฉบับ");
    };
  }
}
