package saraban.deadline;

import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text stripped to what typing, justification and scanning leave alone: no tone marks, no spaces
 * but between digits, Arabic digits, one line a paragraph. Knows where each character came from, so
 * that what is found can be quoted exactly.
 */
final class Skeleton {

  private static final int LONGEST_WORD = 150;
  private static final int PARAGRAPH = 1500;

  private final String original;
  private final StringBuilder chars = new StringBuilder();
  private final int[] from;
  private final int[] to;
  private final BitSet spaceAfter = new BitSet();
  private final BitSet paragraphs = new BitSet();
  private final String bare;

  Skeleton(String original) {
    this.original = original;
    this.from = new int[original.length() + 1];
    this.to = new int[original.length() + 1];
    Paragraphs lines = new Paragraphs(original);
    String plain = lines.text();
    for (int i = 0; i < plain.length(); ) {
      char c = plain.charAt(i);
      i = isSpace(c) ? space(lines, i) : letter(c, i);
    }
    this.bare = chars.toString();
  }

  private int letter(char c, int at) {
    char last = chars.isEmpty() ? '\n' : chars.charAt(chars.length() - 1);
    if (isMark(c) || c == 'เ' && last == 'เ' && to[chars.length() - 1] == at) {
      if (!chars.isEmpty() && to[chars.length() - 1] == at) {
        to[chars.length() - 1] = at + 1;
        chars.setCharAt(chars.length() - 1, c == 'เ' ? 'แ' : last);
      }
    } else {
      append(plain(c), at, at + 1);
    }
    return at + 1;
  }

  private int space(Paragraphs lines, int at) {
    String plain = lines.text();
    int end = spaceEnd(plain, at);
    if (chars.isEmpty() || end == plain.length()) {
      return end;
    }
    char last = chars.charAt(chars.length() - 1);
    spaceAfter.set(chars.length() - 1);
    boolean digits = isDigit(last) && isDigit(plain(plain.charAt(end)));
    if (lines.endWith(at, end)) {
      append('\n', at, end);
    } else if (digits) {
      append(' ', at, end);
    }
    return end;
  }

  /** True if at least one empty line stands before a paragraph. */
  boolean emptyLineBefore(int start) {
    return start > 1
        && original.substring(to[start - 2], from[start]).chars().filter(c -> c == '\n').count()
            > 1;
  }

  private static int spaceEnd(String plain, int at) {
    int end = at;
    while (end < plain.length() && isSpace(plain.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || "\u00A0\"“”‘’".indexOf(c) >= 0;
  }

  private void append(char c, int start, int end) {
    from[chars.length()] = start;
    to[chars.length()] = end;
    paragraphs.set(chars.length(), c == '\n');
    chars.append(c);
  }

  private static char plain(char c) {
    if (c >= '๐' && c <= '๙') {
      return (char) (c - '๐' + '0');
    }
    return switch (c) {
      case 'ำ' -> 'า';
      case 'ฏ' -> 'ฎ';
      case '‐', '‑', '‒', '–', '—', '−' -> '-';
      default -> Character.toLowerCase(c);
    };
  }

  /** Tone marks and what else OCR loses first; nothing that can be seen alone. */
  private static boolean isMark(char c) {
    return c >= '\u0E47' && c <= '\u0E4E'
        || c == '\u0E3A'
        || c >= '\u200B' && c <= '\u200F'
        || c == '\uFEFF'
        || c == '\u00AD';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** A pattern for skeletons, written in ordinary Thai; spaces in it are for the reader only. */
  static Pattern pattern(String thai) {
    StringBuilder bare = new StringBuilder();
    thai.chars()
        .filter(c -> c != ' ' && !isMark((char) c))
        .forEach(c -> bare.append(c > 0x7F ? plain((char) c) : (char) c));
    return Pattern.compile(bare.toString());
  }

  String chars() {
    return bare;
  }

  int length() {
    return bare.length();
  }

  /** A matcher that starts here and sees what stands before. */
  Matcher at(Pattern pattern, int index) {
    return within(pattern, index, bare.length());
  }

  /** A matcher of what stands between two places, which sees what stands around. */
  Matcher within(Pattern pattern, int from, int to) {
    return pattern
        .matcher(bare)
        .region(from, to)
        .useTransparentBounds(true)
        .useAnchoringBounds(false);
  }

  /** The words of the text between two places of the skeleton. */
  String quote(int start, int end) {
    return start >= end ? "" : original.substring(from[start], to[end - 1]);
  }

  /** Where the word that stands here ends: at a space of the text or a sign. */
  int wordEnd(int index) {
    int at = index;
    while (at < Math.min(bare.length(), index + LONGEST_WORD)
        && ",;)\n(".indexOf(bare.charAt(at)) < 0) {
      if (spaceAfter.get(at)) {
        return at + 1;
      }
      at++;
    }
    return at;
  }

  boolean spaceBefore(int index) {
    return index == 0 || spaceAfter.get(index - 1) || bare.charAt(index - 1) == '\n';
  }

  int paragraphStart(int index) {
    return paragraphs.previousSetBit(Math.max(0, index - 1)) + 1;
  }

  /** The words of its paragraph before a place, of a long paragraph the last. */
  String paragraphBefore(int index) {
    return bare.substring(Math.max(paragraphStart(index), index - PARAGRAPH), index);
  }

  int paragraphEnd(int index) {
    int end = paragraphs.nextSetBit(index);
    return end < 0 ? bare.length() : end;
  }
}
