package saraban.archive;

import java.util.List;
import java.util.Optional;
import saraban.home.Home;
import saraban.letter.IssuedLetter;
import saraban.letter.LetterId;

/** The folders of all issued letters. */
public final class Archive {

  private final Home home;

  public Archive(Home home) {
    this.home = home;
  }

  /** Writes a letter's folder to a place apart and makes sure that it is on disk. */
  public Staged stage(IssuedLetter letter, byte[] pdf, byte[] docx) {
    throw new UnsupportedOperationException(home.toString());
  }

  /** A folder that is whole but does not count yet. */
  public interface Staged {
    /** Moves it to its place in one step. */
    void keep();

    /** Removes it. */
    void drop();
  }

  /** All letters in the archive, in the order of their folders. */
  public List<LetterId> ids() {
    throw new UnsupportedOperationException();
  }

  public Optional<IssuedLetter> read(LetterId id) {
    throw new UnsupportedOperationException();
  }

  /** letter.pdf, letter.docx or letter.json of a letter. */
  public Optional<byte[]> file(LetterId id, String name) {
    throw new UnsupportedOperationException();
  }
}
