package saraban.pdf;

import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.IntStream;
import saraban.Pages;
import saraban.letter.Kind;

/**
 * Counts the code of {@link PageCode} anew: sets a letter of each form and those of the sample
 * world, reads what {@link PageDeflate} makes of their pages symbol by symbol, and prints the
 * lengths of the best code for them.
 */
final class CountPageCode {

  private final long[] symbols = ones(PageCode.SYMBOLS);
  private final long[] distances = ones(PageCode.FAR);

  /** A branch of the tree that a code is, with the symbols below it. */
  private record Branch(long count, List<Integer> below) {

    private Branch with(Branch other) {
      return new Branch(
          count + other.count,
          IntStream.concat(below.stream().mapToInt(i -> i), other.below.stream().mapToInt(i -> i))
              .boxed()
              .toList());
    }
  }

  private CountPageCode() {}

  public static void main(String[] arguments) {
    CountPageCode count = new CountPageCode();
    for (Kind kind : Kind.values()) {
      PageContents.of(Pages.pdf(Pages.form(kind))).forEach(count::page);
    }
    for (String name : Pages.WORLD) {
      PageContents.of(Pages.pdf(Pages.world(name))).forEach(count::page);
    }
    String symbols = lengths(count.symbols, 13);
    String distances = lengths(count.distances, 13);
    long[] bits = new long[PageCode.BITS.length()];
    (symbols + distances).chars().forEach(length -> bits[length - '@']++);
    System.out.println(symbols + "\n" + distances + "\n" + lengths(bits, 7));
  }

  private static long[] ones(String of) {
    long[] ones = new long[of.length()];
    Arrays.fill(ones, 1);
    return ones;
  }

  private void page(byte[] content) {
    Bits bits = new Bits(PageContents.packed(content));
    bits.skip(PageCode.HEAD.length * 8 + PageCode.HEAD_BITS);
    for (int symbol = bits.symbol(PageCode.SYMBOLS); ; symbol = bits.symbol(PageCode.SYMBOLS)) {
      symbols[symbol]++;
      if (symbol == PageCode.END) {
        return;
      }
      if (symbol > PageCode.END) {
        bits.skip(symbol == 285 ? 0 : Math.max(0, (symbol - 261) / 4));
        int far = bits.symbol(PageCode.FAR);
        distances[far]++;
        bits.skip(PageCode.DISTANCE_MORE[far]);
      }
    }
  }

  /** Huffman's code; where it gets too long, the counts are brought nearer to each other. */
  private static String lengths(long[] counts, int longest) {
    int[] lengths = new int[counts.length];
    PriorityQueue<Branch> branches = new PriorityQueue<>((a, b) -> Long.compare(a.count, b.count));
    IntStream.range(0, counts.length)
        .filter(i -> counts[i] > 0)
        .forEach(i -> branches.add(new Branch(counts[i], List.of(i))));
    while (branches.size() > 1) {
      Branch joined = branches.remove().with(branches.remove());
      joined.below.forEach(i -> lengths[i]++);
      branches.add(joined);
    }
    if (Arrays.stream(lengths).max().orElse(0) > longest) {
      return lengths(Arrays.stream(counts).map(c -> (c + 1) / 2).toArray(), longest);
    }
    StringBuilder text = new StringBuilder();
    Arrays.stream(lengths).forEach(length -> text.append((char) ('@' + length)));
    return text.toString();
  }

  /** Reads what was packed. */
  private static final class Bits {

    private final byte[] packed;
    private int at;

    private Bits(byte[] packed) {
      this.packed = packed;
    }

    private void skip(int bits) {
      at += bits;
    }

    private int next() {
      int bit = packed[at / 8] >> at % 8 & 1;
      at++;
      return bit;
    }

    /** The codes of one length follow each other in the order of their symbols. */
    private int symbol(String lengths) {
      int code = 0;
      int first = 0;
      for (int length = 1; ; length++) {
        code = 2 * code + next();
        int[] all = ofLength(lengths, length);
        if (code - first < all.length) {
          return all[code - first];
        }
        first = 2 * (first + all.length);
      }
    }

    private static int[] ofLength(String lengths, int length) {
      return IntStream.range(0, lengths.length())
          .filter(i -> PageCode.bits(lengths, i) == length)
          .toArray();
    }
  }
}
