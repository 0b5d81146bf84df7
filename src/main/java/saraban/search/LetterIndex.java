package saraban.search;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import saraban.letter.IssuedLetter;
import saraban.letter.LetterId;

/** The Lucene index of issued letters. */
public final class LetterIndex implements AutoCloseable {

  /** Opens it for reading and writing. */
  public static LetterIndex open(Path folder) {
    throw new UnsupportedOperationException(folder.toString());
  }

  /** Opens it for reading only, beside a server that writes. */
  public static LetterIndex openToRead(Path folder) {
    throw new UnsupportedOperationException(folder.toString());
  }

  public void add(IssuedLetter letter) {
    throw new UnsupportedOperationException(letter.toString());
  }

  /** Throws everything away and takes these in. */
  public void rebuild(Iterable<IssuedLetter> letters) {
    throw new UnsupportedOperationException(letters.toString());
  }

  public boolean contains(LetterId id) {
    throw new UnsupportedOperationException(id.toString());
  }

  /**
   * Finds letters by number, however it is typed, or by words; best first.
   *
   * @param registry whose secret letters may be found by their words; others are found by number
   *     only
   */
  public List<Hit> find(String query, String registry, int most) {
    throw new UnsupportedOperationException(query + registry + most);
  }

  @Override
  public void close() {}

  /**
   * A letter found.
   *
   * @param open false if the reader may see the number only
   * @param snippet words around the match, with the match between U+0001 and U+0002
   */
  public record Hit(
      LetterId id,
      String number,
      LocalDate date,
      String from,
      String subject,
      String snippet,
      boolean open) {}
}
