package saraban.pdf;

import java.util.Arrays;
import java.util.BitSet;

/** Which units of a face a file prints. */
final class UsedUnits {

  private long[] bits = new long[8];

  UsedUnits with(int[] units) {
    for (int unit : units) {
      if (unit >>> 6 >= bits.length) {
        bits = Arrays.copyOf(bits, Math.max(2 * bits.length, (unit >>> 6) + 1));
      }
      bits[unit >>> 6] |= 1L << unit;
    }
    return this;
  }

  BitSet set() {
    return BitSet.valueOf(bits);
  }
}
