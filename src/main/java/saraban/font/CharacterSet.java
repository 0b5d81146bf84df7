package saraban.font;

import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.function.IntPredicate;

/** Remembers of each common character whether a face can print it. */
final class CharacterSet {

  private static final int COMMON = 0x3000;
  private static final int UNASKED = 0;
  private static final int PRINTS = 1;
  private static final int LACKS = 2;

  private final AtomicIntegerArray known = new AtomicIntegerArray(COMMON);
  private final IntPredicate ask;

  CharacterSet(IntPredicate ask) {
    this.ask = ask;
  }

  void learn(int character) {
    if (character < COMMON) {
      known.set(character, PRINTS);
    }
  }

  boolean prints(int character) {
    int answer = character < COMMON ? known.get(character) : UNASKED;
    if (answer != UNASKED) {
      return answer == PRINTS;
    }
    boolean prints = ask.test(character);
    if (character < COMMON) {
      known.set(character, prints ? PRINTS : LACKS);
    }
    return prints;
  }
}
