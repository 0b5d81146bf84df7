package saraban.font;

import java.util.function.IntPredicate;

/** Remembers of each common character whether a face can print it. */
final class CharacterSet {

  private static final int COMMON = 0x3000;
  private static final byte UNASKED = 0;
  private static final byte PRINTS = 1;
  private static final byte LACKS = 2;

  /** Read without a lock: an answer that is not seen yet is asked for again. */
  private final byte[] known = new byte[COMMON];

  private final IntPredicate ask;

  CharacterSet(IntPredicate ask) {
    this.ask = ask;
  }

  void learn(int character) {
    if (character < COMMON) {
      known[character] = PRINTS;
    }
  }

  boolean prints(int character) {
    int answer = character < COMMON ? known[character] : UNASKED;
    if (answer != UNASKED) {
      return answer == PRINTS;
    }
    boolean prints = ask.test(character);
    if (character < COMMON) {
      known[character] = prints ? PRINTS : LACKS;
    }
    return prints;
  }
}
