package saraban.organisation;

/** A file of offices/ cannot be used; the message says in Thai file, line, what and what to do. */
public final class OfficesRefused extends RuntimeException {

  private static final long serialVersionUID = 1;

  public OfficesRefused(String message) {
    super(message);
  }
}
