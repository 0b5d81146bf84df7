package saraban.commandline;

/** The arguments make no command; the message says in Thai what was expected. */
final class NotUnderstood extends RuntimeException {

  private static final long serialVersionUID = 1;

  NotUnderstood(String message) {
    super(message);
  }
}
