package saraban.thai;

import java.util.List;
import java.util.Set;

/**
 * A run of text between two spaces.
 *
 * @param cuts where a line may end inside, with offsets from its start
 * @param signs a bit for each, because they are asked for at every space
 */
record Token(String text, List<Segmenter.Break> cuts, long signs) {

  static Token of(String text, List<Segmenter.Break> cuts, Set<Sign> signs) {
    return new Token(
        text, cuts, signs.stream().mapToLong(Token::bit).reduce(0, (all, bit) -> all | bit));
  }

  /** Another text of the same shape. */
  Token of(String other) {
    return new Token(other, cuts, signs);
  }

  boolean is(Sign sign) {
    return (signs & bit(sign)) != 0;
  }

  private static long bit(Sign sign) {
    return 1L << sign.ordinal();
  }
}
