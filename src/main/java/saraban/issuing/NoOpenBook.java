package saraban.issuing;

import saraban.register.BookRefused;

/**
 * The book of a letter gives it no number: not opened, its year over, closed, the reserved number
 * gone; the message says in Thai why and what to do.
 */
public final class NoOpenBook extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final String code;

  NoOpenBook(BookRefused refused) {
    super(refused.getMessage(), refused);
    this.code = refused.code();
  }

  /** Stable, for programs: "no-open-book", "year-over". */
  public String code() {
    return code;
  }
}
