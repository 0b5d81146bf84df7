package saraban.issuing;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import saraban.archive.AdoptLetters;
import saraban.archive.Archive;
import saraban.journal.Journal;
import saraban.journal.JournalTail;
import saraban.letter.LetterId;
import saraban.register.Books;
import saraban.register.Cancellations;
import saraban.register.Receipts;

/**
 * Before anybody can ask for anything: folders that we were stopped with move to their place if the
 * book has the letter, and go if it has not; a new database takes its books from the archive; the
 * journal takes up where it was stopped.
 */
@Component
class RecoverArchive implements SmartInitializingSingleton {

  private static final Logger LOG = LoggerFactory.getLogger(RecoverArchive.class);

  private final Archive archive;
  private final Books books;
  private final RebuildBooks rebuild;
  private final Journal journal;
  private final JournalTail tail;

  RecoverArchive(
      Archive archive,
      Books books,
      Receipts receipts,
      Cancellations cancellations,
      Journal journal,
      JournalTail tail) {
    this.archive = archive;
    this.books = books;
    this.rebuild = new RebuildBooks(archive, books, receipts, cancellations);
    this.journal = journal;
    this.tail = tail;
  }

  @Override
  public void afterSingletonsInstantiated() {
    if (books.none()) {
      rebuild.rebuild();
      new AdoptLetters(archive, journal).adopt("program");
    }
    archive.leftStaged().forEach(this::recover);
    tail.catchUp(journal);
  }

  private void recover(LetterId id) {
    boolean entered = rebuild.entered(id);
    LOG.warn("Letter {} was left half way: {}", id, entered ? "filed now" : "never got its number");
    if (entered && !archive.contains(id)) {
      archive.left(id).keep();
    } else {
      archive.left(id).drop();
    }
  }
}
