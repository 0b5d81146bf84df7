package saraban.issuing;

import saraban.archive.Archive;
import saraban.letter.FiledLetter;
import saraban.letter.IssuedLetter;
import saraban.letter.LetterId;
import saraban.letter.ReceivedLetter;
import saraban.register.Books;
import saraban.register.Receipts;

/** Takes the lines that the books lack from the archive: the archive is the record. */
public final class RebuildBooks {

  private final Archive archive;
  private final Books books;
  private final Receipts receipts;

  public RebuildBooks(Archive archive, Books books, Receipts receipts) {
    this.archive = archive;
    this.books = books;
    this.receipts = receipts;
  }

  /** Gives the number of letters taken back. */
  public int rebuild() {
    int restored = 0;
    for (LetterId id : archive.ids()) {
      if (!entered(id)) {
        restore(archive.filed(id).orElseThrow());
        restored++;
      }
    }
    return restored;
  }

  boolean entered(LetterId id) {
    return id.series().received() ? receipts.entry(id).isPresent() : books.entry(id).isPresent();
  }

  private void restore(FiledLetter letter) {
    switch (letter) {
      case IssuedLetter issued -> books.restore(issued);
      case ReceivedLetter received -> receipts.restore(received);
    }
  }
}
