package saraban.issuing;

/** A letter could not be set or filed and took no number; the message says in Thai why. */
public final class NotIssued extends RuntimeException {

  private static final long serialVersionUID = 1;

  public NotIssued(String message, Throwable cause) {
    super(message, cause);
  }
}
