package saraban.issuing;

/**
 * There is no open book for the year of a letter; the message says in Thai which and what to do.
 */
public final class NoOpenBook extends RuntimeException {

  private static final long serialVersionUID = 1;

  public NoOpenBook(String message) {
    super(message);
  }
}
