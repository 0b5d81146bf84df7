package saraban;

/** The program: a server by default, or one command of the command line. */
public final class Saraban {

  private Saraban() {}

  public static void main(String[] args) {
    throw new UnsupportedOperationException();
  }
}
