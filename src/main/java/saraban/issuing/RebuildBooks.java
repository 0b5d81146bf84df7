package saraban.issuing;

import saraban.archive.Archive;
import saraban.letter.LetterId;
import saraban.register.Books;

/** Takes the lines that the books lack from the archive: the archive is the record. */
public final class RebuildBooks {

  private final Archive archive;
  private final Books books;

  public RebuildBooks(Archive archive, Books books) {
    this.archive = archive;
    this.books = books;
  }

  /** Gives the number of letters taken back. */
  public int rebuild() {
    int restored = 0;
    for (LetterId id : archive.ids()) {
      if (books.entry(id).isEmpty()) {
        archive.read(id).ifPresent(books::restore);
        restored++;
      }
    }
    return restored;
  }
}
