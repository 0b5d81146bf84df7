package saraban.issuing;

import java.time.LocalDate;
import saraban.archive.Archive;
import saraban.archive.Histories;
import saraban.journal.Act;
import saraban.letter.FiledLetter;
import saraban.letter.IssuedLetter;
import saraban.letter.LetterId;
import saraban.letter.ReceivedLetter;
import saraban.register.Books;
import saraban.register.Cancellations;
import saraban.register.Receipts;

/** Takes the lines that the books lack from the archive: the archive is the record. */
public final class RebuildBooks {

  private final Archive archive;
  private final Books books;
  private final Receipts receipts;
  private final Cancellations cancellations;

  public RebuildBooks(
      Archive archive, Books books, Receipts receipts, Cancellations cancellations) {
    this.archive = archive;
    this.books = books;
    this.receipts = receipts;
    this.cancellations = cancellations;
  }

  /** Gives the number of letters taken back. */
  public int rebuild() {
    int restored = 0;
    Histories histories = new Histories(archive);
    for (LetterId id : archive.ids()) {
      if (!entered(id)) {
        restore(archive.filed(id).orElseThrow());
        restored++;
      }
      histories.acts(id).forEach(entry -> restore(id, entry.act()));
    }
    return restored;
  }

  /** What was done to the letter itself after it came to be. */
  private void restore(LetterId id, Act act) {
    if (act.kind().equals("cancelled") && cancellations.find(id).isEmpty()) {
      cancellations.cancel(
          new Cancellations.Cancelled(
              id, LocalDate.parse(act.detail("on")), act.by(), act.detail("because")));
    }
    if (act.kind().equals("replaced")) {
      LetterId.parse(act.detail("letter")).ifPresent(by -> cancellations.replace(id, by));
    }
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
