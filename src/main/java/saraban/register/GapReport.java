package saraban.register;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import saraban.archive.Archive;
import saraban.archive.FolderCheck;
import saraban.home.Home;
import saraban.journal.ChainCheck;
import saraban.journal.Journal;
import saraban.letter.LetterId;

/**
 * A book number by number, computed anew from the journal and the archive; the counter of the
 * database and its lines are asked only whether they agree.
 */
@Component
public final class GapReport {

  private final Journal journal;
  private final Archive archive;
  private final Books books;
  private final Receipts receipts;
  private final Home home;

  public GapReport(Journal journal, Archive archive, Books books, Receipts receipts, Home home) {
    this.journal = journal;
    this.archive = archive;
    this.books = books;
    this.receipts = receipts;
    this.home = home;
  }

  /** The book with its proof: the chain of the journal and every file of the book are checked. */
  public Report of(BookId book) {
    return switch (new ChainCheck(journal, home).run()) {
      case ChainCheck.Whole whole -> checked(book, whole.signed(), List.of());
      case ChainCheck.Broken broken ->
          checked(
              book,
              Long.MAX_VALUE,
              List.of("พิสูจน์ไม่ได้ เพราะบันทึกการปฏิบัติเสียหาย: " + broken.thai()));
    };
  }

  private Report checked(BookId book, long signed, List<String> doubts) {
    BookActs acts = BookActs.of(book, journal);
    FolderCheck check = new FolderCheck(archive, signed);
    return report(acts, number -> check.fault(number, acts.about(number)), doubts);
  }

  /** The book as journal and archive list it, nothing checked: quick enough for every page. */
  public Report summary(BookId book) {
    Set<LetterId> folders = new HashSet<>(folders(book));
    folders.addAll(archive.leftStaged());
    return report(
        BookActs.of(book, journal),
        number ->
            folders.contains(number)
                ? Optional.empty()
                : Optional.of("บันทึกว่าออกเลขแล้ว แต่ไม่พบแฟ้มในคลัง"),
        List.of());
  }

  private Report report(BookActs acts, NumberLines.Fault fault, List<String> doubts) {
    BookId book = acts.book();
    NumberLines lines = new NumberLines(acts, fault);
    lines.addFolders(folders(book));
    lines.fill();
    Witness witness = new Witness(books, receipts);
    return lines.report(doubts, witness.disagreements(book, lines.last(), lines.withLetter()));
  }

  private List<LetterId> folders(BookId book) {
    return archive.ids(book.registry(), book.series(), book.year());
  }
}
