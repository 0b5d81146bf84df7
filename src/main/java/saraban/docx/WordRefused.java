package saraban.docx;

/** A file is no Word file that we read; the Thai message says why and what to do. */
public final class WordRefused extends RuntimeException {

  private static final long serialVersionUID = 1;

  WordRefused(String message) {
    super(message);
  }

  WordRefused(String message, Throwable cause) {
    super(message, cause);
  }
}
