package saraban.intake;

import saraban.frame.Refused;

/** A step cannot be taken with a letter as it stands now; the message says in Thai why. */
final class StepRefused extends Refused {

  private static final long serialVersionUID = 1;

  StepRefused(String message) {
    super(message);
  }
}
