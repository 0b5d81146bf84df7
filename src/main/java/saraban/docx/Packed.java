package saraban.docx;

import java.util.Arrays;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * A part as it lies in a ZIP file.
 *
 * @param method of ZIP: 0 as it is, 8 deflated
 * @param size before packing
 */
record Packed(byte[] bytes, short method, int sum, int size) {

  private static final short AS_IS = 0;
  private static final short DEFLATED = 8;
  private static final int MOST_IDLE = 16;
  private static final Queue<Deflater> IDLE = new ConcurrentLinkedQueue<>();

  static Packed asIs(byte[] content) {
    return new Packed(content, AS_IS, sum(content), content.length);
  }

  static Packed of(byte[] content) {
    Deflater idle = IDLE.poll();
    Deflater deflater = idle == null ? new Deflater(Deflater.BEST_SPEED, true) : idle;
    byte[] packed = deflated(deflater, content);
    if (IDLE.size() < MOST_IDLE) {
      deflater.reset();
      IDLE.add(deflater);
    } else {
      deflater.end();
    }
    return new Packed(packed, DEFLATED, sum(content), content.length);
  }

  private static byte[] deflated(Deflater deflater, byte[] content) {
    deflater.setInput(content);
    deflater.finish();
    byte[] packed = new byte[content.length / 4 + 256];
    int length = 0;
    while (!deflater.finished()) {
      if (length == packed.length) {
        packed = Arrays.copyOf(packed, 2 * length);
      }
      length += deflater.deflate(packed, length, packed.length - length);
    }
    return Arrays.copyOf(packed, length);
  }

  private static int sum(byte[] content) {
    CRC32 sum = new CRC32();
    sum.update(content);
    return (int) sum.getValue();
  }
}
