package saraban.pdf;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32C;

/**
 * Page contents that came twice lately, packed: letters to many recipients differ on their first
 * pages. What came once is known by its sum only.
 */
final class PackedPages {

  private static final int MOST_KEPT = 300;

  private static final byte[] NONE = {};
  private static final Page SEEN = new Page(NONE, NONE);
  private static final Map<Long, Page> KEPT = new ConcurrentHashMap<>();

  private record Page(byte[] content, byte[] packed) {

    private boolean says(Bytes bytes) {
      return Arrays.equals(content, 0, content.length, bytes.array(), 0, bytes.length());
    }
  }

  private PackedPages() {}

  /** Adds the packed content to a file. */
  static void pack(Press press, Bytes content, Bytes to) {
    if (content.length() > PageDeflate.LONGEST) {
      press.pack(content.array(), content.length(), to);
      return;
    }
    long sum = sum(content);
    Page known = KEPT.get(sum);
    if (known != null && known.says(content)) {
      to.add(known.packed());
      return;
    }
    int from = to.length();
    press.packPage(content, to);
    if (KEPT.size() >= MOST_KEPT) {
      KEPT.clear();
    }
    KEPT.put(sum, known == null ? SEEN : new Page(content.copy(), to.copyFrom(from)));
  }

  private static long sum(Bytes content) {
    CRC32C sum = new CRC32C();
    sum.update(content.array(), 0, content.length());
    return sum.getValue() << 16 | content.length() & 0xFFFF;
  }
}
