package saraban.typesetting;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import saraban.font.FontFamily;

/** Pieces of text that came twice lately, broken once: letters to many recipients say the same. */
final class KeptBoxes {

  /** Characters of pieces kept: a few hundred letters' worth of paragraphs that may come again. */
  private static final int MOST_KEPT = 200_000;

  /** Pieces that came once are known by their hashes only. */
  private static final int MOST_SEEN = 10_000;

  private static final Map<Key, Boxes> KEPT = new ConcurrentHashMap<>();
  private static final Set<Integer> SEEN = ConcurrentHashMap.newKeySet();
  private static final AtomicInteger CHARACTERS = new AtomicInteger();

  private record Key(FontFamily family, TextPiece piece, double first, double rest) {}

  private KeptBoxes() {}

  static Boxes of(TextPiece piece, FontFamily family, double first, double rest) {
    Key key = new Key(family, piece, first, rest);
    Boxes known = KEPT.get(key);
    if (known != null) {
      return known;
    }
    Boxes made = Boxes.made(piece, family, first, rest);
    if (SEEN.size() > MOST_SEEN) {
      SEEN.clear();
    }
    if (!SEEN.add(key.hashCode())) {
      keep(key, made);
    }
    return made;
  }

  private static void keep(Key key, Boxes made) {
    int length = key.piece().text().length();
    if (CHARACTERS.addAndGet(length) > MOST_KEPT) {
      KEPT.clear();
      CHARACTERS.set(length);
    }
    KEPT.put(key, made);
  }
}
