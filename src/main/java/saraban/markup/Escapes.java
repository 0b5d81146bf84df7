package saraban.markup;

/** Backslashes that take a sign its power; all others stay as typed. */
final class Escapes {

  private Escapes() {}

  /** True for a backslash before a star, an underscore or a plus. */
  static boolean at(String text, int index) {
    return text.charAt(index) == '\\'
        && index + 1 < text.length()
        && "*_+".indexOf(text.charAt(index + 1)) >= 0;
  }

  /** True for a line that is read as more than its text, or would lose a backslash. */
  static boolean needed(String line) {
    return ItemSign.at(line).isPresent()
        || Tables.isRule(line, "|")
        || Parts.looksLikeCatchword(line)
        || Parts.PICTURE.matcher(line).matches()
        || line.startsWith("\\") && needed(line.substring(1));
  }

  /** A text that reads as itself. */
  static String escape(String text) {
    StringBuilder out = new StringBuilder();
    for (String line : text.split("\n", -1)) {
      String bare = line.strip();
      String start = needed(bare) ? "\\" : "";
      boolean emphasis = !Emphasis.plain(bare).equals(bare);
      String safe = emphasis ? bare.replaceAll("[*_+]", "\\\\$0") : bare;
      out.append(out.isEmpty() ? "" : "\n").append(start).append(safe);
    }
    return out.toString();
  }
}
