package saraban.deadline;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import saraban.thai.Digits;

/** Which of the things that an office owes a letter speaks of. */
public final class Meant {

  private static final int PIECE = 5;

  private Meant() {}

  /** The one whose words the text has most of; among equal ones the most pressing. */
  public static Optional<Obligation> by(String text, List<Obligation> owed) {
    Set<String> said = pieces(text);
    return owed.stream()
        .max(
            Comparator.<Obligation>comparingInt(o -> share(o.what(), said))
                .thenComparing(Obligation.PRESSING.reversed()));
  }

  /** How many tenths of the words are said. */
  private static int share(String what, Set<String> said) {
    Set<String> own = pieces(what);
    return own.isEmpty()
        ? 0
        : (int) (10 * own.stream().filter(said::contains).count() / own.size());
  }

  private static Set<String> pieces(String text) {
    String bare = Digits.THAI.of(text).replaceAll("[\\s\\p{Punct}]", "");
    Set<String> pieces = new HashSet<>();
    for (int i = 0; i + PIECE <= bare.length(); i++) {
      pieces.add(bare.substring(i, i + PIECE));
    }
    return pieces;
  }
}
