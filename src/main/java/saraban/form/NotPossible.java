package saraban.form;

import saraban.frame.Refused;

/** Something asked for about forms cannot be done; the sentence says why and what to do. */
public final class NotPossible extends Refused {

  private static final long serialVersionUID = 1;

  NotPossible(String message) {
    super(message);
  }
}
