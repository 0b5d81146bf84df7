package saraban.letter;

/** A text is not the number of a letter; the message says in Thai why and what would be one. */
public final class NotALetterNumber extends RuntimeException {

  private static final long serialVersionUID = 1;

  public NotALetterNumber(String message) {
    super(message);
  }
}
