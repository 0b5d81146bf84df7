package saraban.register;

/** offices/numbering.yaml has a fault; the message says in Thai where, which and the remedy. */
public final class NumberingRefused extends RuntimeException {

  private static final long serialVersionUID = 1;

  NumberingRefused(String where, String what, String remedy) {
    super("offices/numbering.yaml %s: %s %s".formatted(where, what, remedy));
  }
}
