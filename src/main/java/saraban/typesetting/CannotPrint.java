package saraban.typesetting;

/** The faces lack a character; the message names it and the words around it, in Thai. */
public final class CannotPrint extends RuntimeException {

  private static final long serialVersionUID = 1;

  public CannotPrint(String message) {
    super(message);
  }
}
