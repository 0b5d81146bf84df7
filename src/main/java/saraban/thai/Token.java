package saraban.thai;

import java.util.List;
import java.util.Set;

/**
 * A run of text between two spaces.
 *
 * @param cuts where a line may end inside, with offsets from its start
 */
record Token(String text, List<Segmenter.Break> cuts, Set<Sign> signs) {

  boolean is(Sign sign) {
    return signs.contains(sign);
  }
}
