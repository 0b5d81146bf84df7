package saraban.pdf;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.zip.Deflater;

/** Buffers and a deflater that serve one file after the other. */
final class Press {

  /** The fastest level: half a kilobyte more a page, at half the cost. */
  static final int FAST = Deflater.BEST_SPEED;

  /** A buffer that grew beyond this for a long file is given back to the machine. */
  private static final int LARGEST_KEPT = 4 << 20;

  private static final int MOST_KEPT = 16;
  private static final Queue<Press> IDLE = new ConcurrentLinkedQueue<>();

  private final Deflater deflater = new Deflater(FAST);
  private final PageDeflate pages = new PageDeflate();
  private Bytes file = new Bytes(1 << 16);
  private final Bytes content = new Bytes(1 << 14);
  private final Bytes objects = new Bytes(1 << 14);

  private Press() {}

  static Press take() {
    Press idle = IDLE.poll();
    return idle == null ? new Press() : idle;
  }

  void giveBack() {
    if (IDLE.size() < MOST_KEPT && file.array().length <= LARGEST_KEPT) {
      IDLE.add(this);
    } else {
      deflater.end();
    }
  }

  Bytes file() {
    file.clear();
    return file;
  }

  /** A buffer for what comes at the end of the file. */
  Bytes objects() {
    objects.clear();
    return objects;
  }

  /** A buffer for what is deflated later. */
  Bytes content() {
    content.clear();
    return content;
  }

  /** Deflates into a file. */
  void pack(byte[] from, int length, Bytes to) {
    deflate(deflater, from, length, to);
    deflater.reset();
  }

  /** Deflates what a page of usual length draws. */
  void packPage(Bytes content, Bytes to) {
    pages.pack(content.array(), content.length(), to);
  }

  /** As small as it gets, for what is made once and written often. */
  static byte[] packedOnce(byte[] content) {
    Bytes packed = new Bytes(content.length / 2 + 64);
    Deflater best = new Deflater(Deflater.BEST_COMPRESSION);
    deflate(best, content, content.length, packed);
    best.end();
    return packed.copy();
  }

  private static void deflate(Deflater deflater, byte[] from, int length, Bytes to) {
    deflater.setInput(from, 0, length);
    deflater.finish();
    while (!deflater.finished()) {
      to.room(length / 2 + 64);
      to.grown(deflater.deflate(to.array(), to.length(), to.array().length - to.length()));
    }
  }
}
