package saraban.issuing;

/** How an office wants its letters to look is written wrongly; the Thai message says where. */
public final class LookRefused extends RuntimeException {

  private static final long serialVersionUID = 1;

  LookRefused(String file, String what, String remedy) {
    super("%s: %s %s".formatted(file, what, remedy));
  }
}
