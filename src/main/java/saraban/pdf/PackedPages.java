package saraban.pdf;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Page contents that were packed lately: letters to many recipients differ on their first pages.
 */
final class PackedPages {

  private static final int MOST_KEPT = 300;

  private static final Map<Content, byte[]> KEPT = new ConcurrentHashMap<>();

  /** Bytes that are equal by what they say. */
  private record Content(byte[] bytes) {

    @Override
    public boolean equals(Object other) {
      return other instanceof Content content && Arrays.equals(bytes, content.bytes);
    }

    @Override
    public int hashCode() {
      return Arrays.hashCode(bytes);
    }
  }

  private PackedPages() {}

  /** Adds the packed content to a file. */
  static void pack(Press press, Bytes content, Bytes to) {
    if (content.length() > PageDeflate.LONGEST) {
      press.pack(content.array(), content.length(), to);
      return;
    }
    Content key = new Content(content.copy());
    byte[] known = KEPT.get(key);
    if (known != null) {
      to.add(known);
      return;
    }
    int from = to.length();
    press.packPage(content, to);
    if (KEPT.size() >= MOST_KEPT) {
      KEPT.clear();
    }
    KEPT.put(key, Arrays.copyOfRange(to.array(), from, to.length()));
  }
}
