package saraban.font;

import java.util.concurrent.atomic.AtomicIntegerArray;
import org.jspecify.annotations.Nullable;

/**
 * The units of clusters by their characters. Reading needs no lock: an entry never changes, and one
 * that a reader does not see yet is merely looked for again.
 */
final class ClusterUnits {

  /** Characters that fit into a key. */
  static final int LONGEST = 4;

  static final int[] NONE = {};

  /** Thai, Latin and signs. */
  private static final int COMMON = 0x0E80;

  /** By character, the unit of a common one that stands alone, and one more; 0 if not known. */
  private final AtomicIntegerArray alone = new AtomicIntegerArray(COMMON);

  private volatile @Nullable Entry[] entries = new Entry[1 << 13];
  private int count;

  private record Entry(long key, int[] units) {}

  /** The unit of a character here that nothing joins, or -1 if that needs a closer look. */
  int alone(String text, int at) {
    char c = text.charAt(at);
    boolean joined = at + 1 < text.length() && Clusters.mayJoin(text.charAt(at + 1));
    return c < COMMON && !joined ? alone.get(c) - 1 : -1;
  }

  /** The units of a cluster, or none if it is not known. */
  int[] of(String text, int start, int end) {
    long key = key(text, start, end);
    @Nullable Entry[] all = entries;
    for (int i = slot(key, all.length); ; i = i + 1 & all.length - 1) {
      Entry entry = all[i];
      if (entry == null) {
        return NONE;
      }
      if (entry.key == key) {
        return entry.units;
      }
    }
  }

  synchronized void put(String cluster, int[] units) {
    if (2 * ++count > entries.length) {
      @Nullable Entry[] larger = new Entry[2 * entries.length];
      for (Entry entry : entries) {
        if (entry != null) {
          put(larger, entry);
        }
      }
      entries = larger;
    }
    put(entries, new Entry(key(cluster, 0, cluster.length()), units));
    if (cluster.length() == 1 && units.length == 1 && cluster.charAt(0) < COMMON) {
      alone.set(cluster.charAt(0), units[0] + 1);
    }
  }

  private static void put(@Nullable Entry[] all, Entry entry) {
    int i = slot(entry.key, all.length);
    while (all[i] != null && all[i].key != entry.key) {
      i = i + 1 & all.length - 1;
    }
    all[i] = entry;
  }

  private static long key(String text, int start, int end) {
    long key = 0;
    for (int i = start; i < end; i++) {
      key = key << 16 | text.charAt(i);
    }
    return key;
  }

  private static int slot(long key, int length) {
    long mixed = key * 0x9E3779B97F4A7C15L;
    return (int) (mixed >>> 40) & length - 1;
  }
}
