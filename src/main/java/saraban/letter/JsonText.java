package saraban.letter;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** JSON in UTF-8 as it grows: the outermost fields on lines of their own, all else in one line. */
final class JsonText {

  private static final String HEX = "0123456789abcdef";

  /** Bytes that a character becomes, as a rule and at most. */
  private static final int WIDE = 3;

  private static final int WIDEST = 6;

  private byte[] all = new byte[1 << 14];
  private int length;
  private int depth;
  private boolean first = true;

  JsonText open(char bracket) {
    depth++;
    first = true;
    return sign(bracket);
  }

  JsonText close(char bracket) {
    depth--;
    first = false;
    return depth == 0 ? ascii("\n").sign(bracket).ascii("\n") : sign(bracket);
  }

  /** What comes next is the value of this field. */
  JsonText name(String name) {
    return next().quoted(name).ascii(": ");
  }

  JsonText text(String name, String value) {
    return name(name).quoted(value);
  }

  JsonText texts(String name, List<String> values) {
    name(name).open('[');
    for (String value : values) {
      next().quoted(value);
    }
    return close(']');
  }

  /** Puts a comma before all but the first of what stands between brackets. */
  JsonText next() {
    ascii(first ? "" : ",").ascii(depth == 1 ? "\n  " : first ? "" : " ");
    first = false;
    return this;
  }

  byte[] bytes() {
    return Arrays.copyOf(all, length);
  }

  private JsonText sign(char c) {
    room(1);
    all[length++] = (byte) c;
    return this;
  }

  private JsonText ascii(String text) {
    room(text.length());
    for (int i = 0; i < text.length(); i++) {
      all[length++] = (byte) text.charAt(i);
    }
    return this;
  }

  private void room(int more) {
    if (length + more > all.length) {
      all = Arrays.copyOf(all, Math.max(length + more, 2 * all.length));
    }
  }

  private JsonText quoted(String text) {
    room(WIDE * text.length() + 2);
    all[length++] = '"';
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '\u0E01' && c <= '\u0E5B') {
        threeBytes(c);
      } else if (c >= ' ' && c < 0x7F && c != '"' && c != '\\') {
        all[length++] = (byte) c;
      } else {
        i += other(text, i);
      }
    }
    all[length++] = '"';
    return this;
  }

  private void threeBytes(int c) {
    all[length++] = (byte) (0xE0 | c >> 12);
    all[length++] = (byte) (0x80 | c >> 6 & 0x3F);
    all[length++] = (byte) (0x80 | c & 0x3F);
  }

  /** Writes a rare character and tells how many more units of text it took. */
  private int other(String text, int at) {
    room(WIDE * (text.length() - at) + WIDEST);
    int c = text.codePointAt(at);
    switch (c) {
      case '"' -> ascii("\\\"");
      case '\\' -> ascii("\\\\");
      case '\n' -> ascii("\\n");
      case '\t' -> ascii("\\t");
      case '\r' -> ascii("\\r");
      default -> plainOrCode(c);
    }
    return Character.charCount(c) - 1;
  }

  private void plainOrCode(int c) {
    if (printable(c)) {
      for (byte each : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
        all[length++] = each;
      }
      return;
    }
    ascii("\\u");
    for (int shift = 12; shift >= 0; shift -= 4) {
      all[length++] = (byte) HEX.charAt(c >> shift & 15);
    }
  }

  /** What a YAML reader takes unescaped and does not mistake for the end of a line. */
  private static boolean printable(int c) {
    return c >= 0xA0 && c < 0xD800 && c != 0x2028 && c != 0x2029
        || c >= 0xE000 && c < 0xFFFE && c != 0xFEFF
        || c > 0xFFFF;
  }
}
