package saraban.desk;

/** What was typed makes no holiday; the message says in Thai what to change. */
final class NotAHoliday extends RuntimeException {

  private static final long serialVersionUID = 1;

  NotAHoliday(String message) {
    super(message);
  }
}
