package saraban.pdf;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** How runs that came twice lately are drawn; those that came once are known by their hashes. */
final class DrawnRuns {

  /** Lines of text: some fifty pages. */
  private static final int MOST_KEPT = 2_000;

  private static final int MOST_SEEN = 10_000;

  private static final Map<Run, byte[]> KEPT = new ConcurrentHashMap<>();
  private static final Set<Integer> SEEN = ConcurrentHashMap.newKeySet();

  /**
   * What a run draws.
   *
   * @param font that has the first of its units
   * @param gap that a mark takes back, in ten-thousandths of an em, as the next
   * @param space more after a space
   */
  record Run(EmbeddedFont font, int[] units, long gap, long space) {

    @Override
    public boolean equals(Object other) {
      return other instanceof Run run
          && font == run.font
          && gap == run.gap
          && space == run.space
          && Arrays.equals(units, run.units);
    }

    @Override
    public int hashCode() {
      int content = 31 * Arrays.hashCode(units) + font.hashCode();
      return 31 * (31 * content + Long.hashCode(gap)) + Long.hashCode(space);
    }
  }

  private DrawnRuns() {}

  /** Draws it as it was drawn before; false if that is not kept. */
  static boolean draw(Run run, Bytes out) {
    byte[] known = KEPT.get(run);
    if (known != null) {
      out.add(known);
    }
    return known != null;
  }

  /** Keeps what was drawn from a place on, if it is not for the first time. */
  static void learn(Run run, Bytes out, int from) {
    if (SEEN.size() > MOST_SEEN) {
      SEEN.clear();
    }
    if (SEEN.add(run.hashCode())) {
      return;
    }
    if (KEPT.size() >= MOST_KEPT) {
      KEPT.clear();
    }
    KEPT.put(run, out.copyFrom(from));
  }
}
