package saraban.register;

import saraban.frame.Refused;

/** A book cannot do what is asked; the message says in Thai why, and what to do instead. */
public final class BookRefused extends Refused {

  private static final long serialVersionUID = 1;

  private final String code;

  /**
   * @param code stable, for programs: "no-open-book", "year-over", "book-closed", "clock-back"
   */
  public BookRefused(String code, String message) {
    super(message);
    this.code = code;
  }

  public String code() {
    return code;
  }
}
