package saraban.document;

/** A picture file cannot be used; the message says in Thai which and why. */
public final class PictureRefused extends RuntimeException {

  private static final long serialVersionUID = 1;

  public PictureRefused(String message) {
    super(message);
  }
}
