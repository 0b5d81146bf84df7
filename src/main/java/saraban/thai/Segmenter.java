package saraban.thai;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Where lines of Thai may end, and which words a text has. */
public final class Segmenter {

  /** Runs kept between two spaces: a few thousand letters' worth. */
  private static final int KEPT = 20_000;

  private static final int LONGEST_KEPT = 400;

  private final TokenReader reader = new TokenReader();

  /** By their shapes: where a number breaks does not depend on its digits. */
  private final Map<String, Token> tokens = new ConcurrentHashMap<>();

  private Segmenter() {}

  public static Segmenter thai() {
    return Only.SEGMENTER;
  }

  /** Places where a line may end inside the text: offsets with their kind, in order. */
  public List<Break> breaks(String text) {
    List<Break> breaks = new ArrayList<>();
    List<Token> seen = new ArrayList<>();
    List<Integer> starts = new ArrayList<>();
    split(text, seen, starts);
    for (int k = 0; k < seen.size(); k++) {
      int start = starts.get(k);
      int penalty = k == 0 ? Glue.NEVER : Glue.before(seen, k);
      if (penalty != Glue.NEVER) {
        breaks.add(new Break(start, true, penalty));
      }
      for (Break cut : Surnames.cuts(seen, k)) {
        breaks.add(new Break(start + cut.offset(), false, cut.penalty()));
      }
    }
    return breaks;
  }

  /** The words, for search: Thai by the dictionary, runs of Latin letters and digits whole. */
  public List<String> words(String text) {
    List<String> words = new ArrayList<>();
    for (String token : text.split("[\\s\u00a0\u200b]+")) {
      words.addAll(reader.words(token));
    }
    return words;
  }

  private void split(String text, List<Token> seen, List<Integer> starts) {
    int i = 0;
    while (i < text.length()) {
      int end = text.indexOf(' ', i);
      end = end < 0 ? text.length() : end;
      if (end > i) {
        starts.add(i);
        seen.add(token(text.substring(i, end)));
      }
      i = end + 1;
    }
  }

  private Token token(String text) {
    String shape = Digits.shape(text);
    Token known = tokens.get(shape);
    Token token = known == null ? read(shape) : known;
    return shape.equals(text) ? token : token.of(text);
  }

  private Token read(String shape) {
    Token token = reader.read(shape);
    if (tokens.size() >= KEPT) {
      tokens.clear();
    }
    if (shape.length() <= LONGEST_KEPT) {
      tokens.put(shape, token);
    }
    return token;
  }

  /**
   * A place where a line may end.
   *
   * @param offset where the next line begins
   * @param space true if spaces before the offset vanish at the line's end
   * @param penalty from 0, a good place, to 1000, only if there is no other
   */
  public record Break(int offset, boolean space, int penalty) {}

  /** Reads the dictionary on first use. */
  private static final class Only {
    private static final Segmenter SEGMENTER = new Segmenter();
  }
}
