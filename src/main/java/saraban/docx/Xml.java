package saraban.docx;

/** Text as XML takes it. */
final class Xml {

  static final String HEADER = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

  static final String NAMESPACES =
      " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
          + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
          + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
          + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
          + " xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\""
          + " xmlns:v=\"urn:schemas-microsoft-com:vml\""
          + " xmlns:o=\"urn:schemas-microsoft-com:office:office\"";

  private Xml() {}

  /** Escapes markup; characters that XML cannot hold go. */
  static String text(String text) {
    int plain = 0;
    while (plain < text.length() && plain(text.charAt(plain))) {
      plain++;
    }
    if (plain == text.length()) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length() + 16).append(text, 0, plain);
    text.substring(plain).codePoints().filter(Xml::allowed).forEach(c -> append(out, c));
    return out.toString();
  }

  private static boolean plain(char c) {
    return c >= 0x20 && c < 0xD800 && c != '&' && c != '<' && c != '>' && c != '"';
  }

  private static boolean allowed(int c) {
    return c >= 0x20 && c < 0xD800
        || c == '\t'
        || c == '\n'
        || c >= 0xE000 && c < 0xFFFE
        || c > 0xFFFF;
  }

  private static void append(StringBuilder out, int c) {
    switch (c) {
      case '&' -> out.append("&amp;");
      case '<' -> out.append("&lt;");
      case '>' -> out.append("&gt;");
      case '"' -> out.append("&quot;");
      default -> out.appendCodePoint(c);
    }
  }
}
