package saraban.docx;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The zip that holds the parts of a Word file; its entries carry no time of the clock. */
final class Package {

  private static final int MOST_KEPT = 200;
  private static final Map<String, Packed> KEPT = new ConcurrentHashMap<>();

  private static final int LOCAL = 0x04034b50;
  private static final int CENTRAL = 0x02014b50;
  private static final int END = 0x06054b50;
  private static final int LOCAL_SIZE = 30;
  private static final int CENTRAL_SIZE = 46;
  private static final int END_SIZE = 22;
  private static final short VERSION = 20;
  private static final short UTF8_NAMES = 1 << 11;

  /** The first of January 1980, where the calendar of ZIP begins. */
  private static final short FIRST_DAY = 0x21;

  private final List<Entry> entries = new ArrayList<>();

  private record Entry(byte[] name, Packed content) {}

  /** A part that is of this document alone. */
  void text(String name, String xml) {
    add(name, Packed.of(xml.getBytes(StandardCharsets.UTF_8)));
  }

  /** A part that many documents have alike: packed once. */
  void common(String name, String xml) {
    Packed packed = KEPT.get(xml);
    if (packed == null) {
      packed = Packed.of(xml.getBytes(StandardCharsets.UTF_8));
      if (KEPT.size() >= MOST_KEPT) {
        KEPT.clear();
      }
      KEPT.put(xml, packed);
    }
    add(name, packed);
  }

  /** What is packed by its own kind already, as pictures are. */
  void stored(String name, byte[] content) {
    add(name, Packed.asIs(content));
  }

  private void add(String name, Packed content) {
    entries.add(new Entry(name.getBytes(StandardCharsets.UTF_8), content));
  }

  byte[] bytes() {
    int size = END_SIZE;
    for (Entry entry : entries) {
      size += LOCAL_SIZE + CENTRAL_SIZE + 2 * entry.name.length + entry.content.bytes().length;
    }
    ByteBuffer zip = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    int[] offsets = new int[entries.size()];
    for (int i = 0; i < offsets.length; i++) {
      offsets[i] = zip.position();
      zip.putInt(LOCAL);
      about(zip, entries.get(i));
      zip.put(entries.get(i).name).put(entries.get(i).content.bytes());
    }
    directory(zip, offsets);
    return zip.array();
  }

  private void directory(ByteBuffer zip, int[] offsets) {
    int start = zip.position();
    for (int i = 0; i < offsets.length; i++) {
      zip.putInt(CENTRAL).putShort(VERSION);
      about(zip, entries.get(i));
      zip.putShort((short) 0).putShort((short) 0).putShort((short) 0).putInt(0);
      zip.putInt(offsets[i]).put(entries.get(i).name);
    }
    int length = zip.position() - start;
    zip.putInt(END).putInt(0).putShort((short) offsets.length).putShort((short) offsets.length);
    zip.putInt(length).putInt(start).putShort((short) 0);
  }

  /** What both places say of an entry. */
  private static void about(ByteBuffer zip, Entry entry) {
    Packed content = entry.content;
    zip.putShort(VERSION).putShort(UTF8_NAMES).putShort(content.method());
    zip.putShort((short) 0).putShort(FIRST_DAY).putInt(content.sum());
    zip.putInt(content.bytes().length).putInt(content.size());
    zip.putShort((short) entry.name.length).putShort((short) 0);
  }
}
