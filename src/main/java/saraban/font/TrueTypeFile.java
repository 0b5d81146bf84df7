package saraban.font;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** Tables put together as a TrueType file, with their checksums. */
final class TrueTypeFile {

  private static final int MAGIC_SUM = 0xB1B0AFBA;
  private static final int SUM_IN_HEAD = 8;

  private TrueTypeFile() {}

  static byte[] of(Map<String, byte[]> tables) {
    TreeMap<String, byte[]> sorted = new TreeMap<>(tables);
    int size = 12 + 16 * sorted.size();
    for (byte[] table : sorted.values()) {
      size += padded(table.length);
    }
    ByteBuffer file = ByteBuffer.allocate(size);
    int log = 31 - Integer.numberOfLeadingZeros(sorted.size());
    file.putInt(0x00010000).putShort((short) sorted.size()).putShort((short) (16 << log));
    file.putShort((short) log).putShort((short) (16 * sorted.size() - (16 << log)));
    int at = 12 + 16 * sorted.size();
    for (Map.Entry<String, byte[]> table : sorted.entrySet()) {
      file.put(at, table.getValue());
      file.put(table.getKey().getBytes(StandardCharsets.ISO_8859_1));
      file.putInt(sum(file, at, padded(table.getValue().length))).putInt(at);
      file.putInt(table.getValue().length);
      at += padded(table.getValue().length);
    }
    return adjusted(file);
  }

  private static byte[] adjusted(ByteBuffer file) {
    int count = file.getShort(4);
    for (int i = 0; i < count; i++) {
      if (file.getInt(12 + 16 * i) == 0x68656164) {
        int head = file.getInt(12 + 16 * i + 8);
        file.putInt(head + SUM_IN_HEAD, 0);
        file.putInt(12 + 16 * i + 4, sum(file, head, padded(file.getInt(12 + 16 * i + 12))));
        file.putInt(head + SUM_IN_HEAD, MAGIC_SUM - sum(file, 0, file.capacity()));
      }
    }
    return file.array();
  }

  private static int sum(ByteBuffer file, int start, int length) {
    int sum = 0;
    for (int i = start; i < start + length; i += 4) {
      sum += file.getInt(i);
    }
    return sum;
  }

  private static int padded(int length) {
    return (length + 3) & ~3;
  }
}
