package saraban.issuing;

/**
 * A letter cannot be set: a character, form, face or emblem is missing; the Thai message says so.
 */
public final class CannotSet extends RuntimeException {

  private static final long serialVersionUID = 1;

  CannotSet(RuntimeException reason) {
    super(reason.getMessage(), reason);
  }
}
