package saraban.thai;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import saraban.thai.Segmenter.Break;

/** Finds the places inside a run of text without spaces where a line may end. */
final class TokenReader {

  private static final int LAST_RESORT = 1000;

  /** A piece longer than this gets last places between any two letters. */
  private static final int LONG = 40;

  private final ThaiWords words = new ThaiWords();
  private final Signs signs = new Signs();

  Token read(String text) {
    TreeMap<Integer, Integer> cuts = new TreeMap<>();
    List<Integer> first = List.of();
    for (int i = 0; i < text.length(); ) {
      int end = runEnd(text, i);
      if (Clusters.thai(text.charAt(i))) {
        List<Integer> ends = words.ends(text.substring(i, end));
        first = i == 0 ? ends : first;
        if (!shortName(text, i, end)) {
          ThaiCuts.between(text, i, ends, cuts);
        }
      } else if (ascii(text.charAt(i))) {
        SignCuts.inAscii(text, i, end, cuts);
      }
      SignCuts.between(text, end, cuts);
      i = end;
    }
    Wholes.keep(text, cuts);
    cuts.keySet().removeIf(at -> !Clusters.mayCut(text, at));
    longPieces(text, cuts);
    List<Break> breaks = new ArrayList<>();
    cuts.forEach((at, penalty) -> breaks.add(new Break(at, false, penalty)));
    return Token.of(text, List.copyOf(breaks), signs.of(text, first));
  }

  /** The words of the token, as they stand. */
  List<String> words(String text) {
    List<String> found = new ArrayList<>();
    for (int i = 0; i < text.length(); ) {
      int start = i;
      int end = runEnd(text, i);
      if (Clusters.thai(text.charAt(i))) {
        int from = start;
        for (int to : words.ends(text.substring(start, end))) {
          found.add(text.substring(from, start + to));
          from = start + to;
        }
      } else if (Character.isLetterOrDigit(text.charAt(i))) {
        found.add(text.substring(start, end));
      }
      i = end;
    }
    return found;
  }

  private static int runEnd(String text, int start) {
    char first = text.charAt(start);
    int end = start + 1;
    while (end < text.length() && same(first, text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean same(char first, char next) {
    if (Clusters.thai(first)) {
      return Clusters.thai(next);
    }
    if (ascii(first)) {
      return ascii(next);
    }
    return Clusters.digit(first) && (Clusters.digit(next));
  }

  /** Latin letters, Arabic digits and signs, but not what encloses words. */
  private static boolean ascii(char c) {
    return c > ' ' && c < 0x7f && "()[]{}\"'<>,;".indexOf(c) < 0;
  }

  /** A place after its abbreviation: อบต.กระบี่น้อย. */
  private static boolean shortName(String text, int start, int end) {
    return start > 1 && text.charAt(start - 1) == '.' && end - start <= 12;
  }

  private static void longPieces(String text, TreeMap<Integer, Integer> cuts) {
    int from = 0;
    List<Integer> ends = new ArrayList<>(cuts.keySet());
    ends.add(text.length());
    for (int end : ends) {
      for (int i = from + 1; end - from > LONG && i < end; i++) {
        if (Clusters.mayCut(text, i)) {
          cuts.put(i, LAST_RESORT);
        }
      }
      from = end;
    }
  }
}
