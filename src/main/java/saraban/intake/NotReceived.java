package saraban.intake;

import saraban.frame.Refused;

/** A letter was not registered and took no receipt number; the message says in Thai why. */
public final class NotReceived extends Refused {

  private static final long serialVersionUID = 1;

  NotReceived(String message) {
    super(message);
  }

  NotReceived(String message, Throwable cause) {
    super(message, cause);
  }
}
