package saraban.thai;

/** A text is no date; the message says why, in Thai. */
public final class NotADate extends RuntimeException {

  private static final long serialVersionUID = 1;

  NotADate(String message) {
    super(message);
  }
}
