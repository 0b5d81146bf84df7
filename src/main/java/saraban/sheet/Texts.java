package saraban.sheet;

/** Texts as a cell can hold them. */
final class Texts {

  private static final int LONGEST = 32_000;

  private Texts() {}

  /** Without control characters, and not longer than a cell may be. */
  static String fitting(String text) {
    String clean = text.replaceAll("[\\p{Cc}&&[^\\n\\t]]", "");
    return clean.length() <= LONGEST ? clean : clean.substring(0, LONGEST) + "…";
  }
}
