package saraban.calendar;

/** A file of holidays/ cannot be used; the message says in Thai file, line, what and what to do. */
public final class HolidaysRefused extends RuntimeException {

  private static final long serialVersionUID = 1;

  HolidaysRefused(String message) {
    super(message);
  }
}
