package saraban.frame;

/**
 * Something that was asked for on a page cannot be done; the Thai message says what, why and what
 * to do, and is shown as it is.
 */
public abstract class Refused extends RuntimeException {

  private static final long serialVersionUID = 1;

  protected Refused(String message) {
    super(message);
  }

  protected Refused(String message, Throwable cause) {
    super(message, cause);
  }
}
