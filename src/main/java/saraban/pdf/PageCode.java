package saraban.pdf;

/**
 * The code in which {@link PageDeflate} writes: counted once on letters (CountPageCode among the
 * tests), so that no page needs to be counted before it is written. Any page can be written in it.
 */
final class PageCode {

  /** How many bits each symbol has, A for one: bytes, the end, then lengths of matches. */
  static final String SYMBOLS =
      "CGMKJJKIIKGIHMIJKKKKKJKJJKKKLLGIFHLLGHKIGFJMMIFGFEFEFFFFEFHIHHIJGGGHGIGI"
          + "JGHMGILIIHKJGJMMGMMGJJHMJHJIIIIIHHIMIJIIIJHMHJMJLIMKMKMIMMMMMMMMMMMMMMMM"
          + "MMMMMMMMMMKMMMMLMMMMJMMMMMGHJIIMMKJMMLIMMLHMMMMMIMIHIIIJJKJKMMMMMMLKMMMM"
          + "MMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMLLJMDDEEEFFFGHHGHIIIJKJKMMMMMMMM";

  /** The same of distances. */
  static final String FAR = "MIMJHHEEEEDEDDDDCDDDDDEEFHMMLL";

  /** The same of the numbers of bits themselves, 0 to 18; @ for those that do not occur. */
  static final String BITS = "@@@FFEEDDCDDEA@@@@@";

  static final int END = 256;

  /** Codes of bytes and of the end: above eight bits that tell how many there are. */
  static final long[] LITERALS = codes(SYMBOLS);

  /** The same of matches by their lengths, with all that follows the code. */
  static final long[] LENGTHS = lengths();

  /** The same of distances by their symbols, without what follows. */
  static final long[] DISTANCES = codes(FAR);

  static final int[] DISTANCE_MORE = new int[FAR.length()];
  static final int[] DISTANCE_FROM = new int[FAR.length()];

  /** How every packed page begins: whole bytes, then the bits left over. */
  static final byte[] HEAD;

  static final long HEAD_REST;
  static final int HEAD_BITS;

  private static final int[] ORDER = {
    16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15
  };

  static {
    int from = 1;
    for (int i = 0; i < FAR.length(); i++) {
      DISTANCE_MORE[i] = Math.max(0, (i - 2) / 2);
      DISTANCE_FROM[i] = from;
      from += 1 << DISTANCE_MORE[i];
    }
    String bits = head();
    HEAD_BITS = bits.length() % Byte.SIZE;
    HEAD = new byte[bits.length() / Byte.SIZE];
    for (int i = 0; i < HEAD.length; i++) {
      HEAD[i] = (byte) value(bits.substring(8 * i, 8 * i + 8));
    }
    HEAD_REST = value(bits.substring(8 * HEAD.length));
  }

  private PageCode() {}

  static int bits(String lengths, int symbol) {
    return lengths.charAt(symbol) - '@';
  }

  /** Which symbol names a distance. */
  static int distance(int distance) {
    int before = distance - 1;
    if (before < 4) {
      return before;
    }
    int high = 31 - Integer.numberOfLeadingZeros(before);
    return 2 * high + (before >>> high - 1 & 1);
  }

  /** As RFC 1951 derives them from their lengths, the first bit lowest. */
  private static long[] codes(String lengths) {
    long[] codes = new long[lengths.length()];
    int next = 0;
    for (int bits = 1; bits < 16; bits++) {
      next <<= 1;
      for (int symbol = 0; symbol < codes.length; symbol++) {
        if (bits(lengths, symbol) == bits) {
          codes[symbol] = Integer.toUnsignedLong(Integer.reverse(next++) >>> -bits) << 8 | bits;
        }
      }
    }
    return codes;
  }

  private static long[] lengths() {
    long[] all = new long[259];
    int length = 3;
    for (int i = 0; i < 28; i++) {
      int more = Math.max(0, (i - 4) / 4);
      long code = LITERALS[END + 1 + i];
      for (int k = 0; k < 1 << more; k++) {
        all[length++] = (code >>> 8 | (long) k << (code & 0xFF)) << 8 | (code & 0xFF) + more;
      }
    }
    all[258] = LITERALS[END + 29];
    return all;
  }

  /** The marks of the format, then the code itself: zeros and ones as they come. */
  private static String head() {
    StringBuilder head = new StringBuilder();
    add(head, 0x0178, 16);
    add(head, 0b101, 3);
    add(head, SYMBOLS.length() - 257, 5);
    add(head, FAR.length() - 1, 5);
    add(head, ORDER.length - 4, 4);
    for (int number : ORDER) {
      add(head, bits(BITS, number), 3);
    }
    long[] codes = codes(BITS);
    for (char length : (SYMBOLS + FAR).toCharArray()) {
      long code = codes[length - '@'];
      add(head, code >>> 8, (int) code & 0xFF);
    }
    return head.toString();
  }

  private static void add(StringBuilder head, long value, int bits) {
    for (int i = 0; i < bits; i++) {
      head.append((char) ('0' + (value >>> i & 1)));
    }
  }

  private static long value(String bits) {
    return bits.isEmpty() ? 0 : Long.parseLong(new StringBuilder(bits).reverse().toString(), 2);
  }
}
