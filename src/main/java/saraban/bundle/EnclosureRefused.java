package saraban.bundle;

import saraban.frame.Refused;

/** A file cannot go out with a letter; the Thai message says which, why and what to do. */
public final class EnclosureRefused extends Refused {

  private static final long serialVersionUID = 1;

  EnclosureRefused(String message) {
    super(message);
  }
}
