package saraban.pdf;

/** A PDF file that somebody gave us cannot be used; the Thai message says why and what to do. */
public final class PdfRefused extends RuntimeException {

  private static final long serialVersionUID = 1;

  PdfRefused(String message) {
    super(message);
  }
}
