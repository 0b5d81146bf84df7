package saraban.issuing;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import saraban.archive.Archive;
import saraban.archive.ArchiveUnwritable;
import saraban.letter.Gaps;
import saraban.letter.IssuedLetter;
import saraban.letter.Letter;
import saraban.letter.LetterId;
import saraban.letter.LetterIssued;
import saraban.letter.LetterNumber;
import saraban.letter.Qr;
import saraban.letter.Secrecy;
import saraban.link.EnclosureLinks;
import saraban.register.Books;

/**
 * Turns a whole draft into a numbered letter in the archive: the only way to a number.
 *
 * <p>The database decides: the letter's folder is whole and on disk, apart, before the commit;
 * after it the folder only moves to its place, now or, if we are stopped in between, at the next
 * start ({@link RecoverArchive}).
 */
@Component
public class IssueLetter {

  private static final Logger LOG = LoggerFactory.getLogger(IssueLetter.class);

  private static final String QR_CAPTION = "สิ่งที่ส่งมาด้วย";

  private final Books books;
  private final BookOfLetter bookOfLetter;
  private final IssueRequests requests;
  private final SetLetter set;
  private final Archive archive;
  private final EnclosureLinks links;
  private final TransactionTemplate transaction;
  private final ApplicationEventPublisher events;

  IssueLetter(
      Books books,
      BookOfLetter bookOfLetter,
      IssueRequests requests,
      SetLetter set,
      Archive archive,
      EnclosureLinks links,
      TransactionTemplate transaction,
      ApplicationEventPublisher events) {
    this.books = books;
    this.bookOfLetter = bookOfLetter;
    this.requests = requests;
    this.set = set;
    this.archive = archive;
    this.links = links;
    this.transaction = transaction;
    this.events = events;
  }

  /**
   * Takes the number, sets the letter, files it and enters it in the book, or does nothing at all.
   *
   * @throws LetterNotReady if the letter has gaps
   * @throws NoOpenBook if no book of the letter's year is open
   * @throws NotIssued if a file cannot be written or the letter cannot be printed
   */
  public Issued issue(Order order) {
    var gaps = Gaps.of(order.letter());
    if (!gaps.isEmpty()) {
      throw new LetterNotReady(gaps);
    }
    Taken taken = transaction.execute(status -> take(order));
    if (!taken.before()) {
      keep(taken);
      announce(taken.letter());
    }
    return new Issued(taken.letter().id(), taken.letter().letter());
  }

  /** In the transaction: the number, the files apart, the line in the book. */
  private Taken take(Order order) {
    LetterId next = bookOfLetter.lockNext(order);
    Optional<LetterId> before = requests.answered(order);
    if (before.isPresent()) {
      return new Taken(archive.read(before.get()).orElseThrow(), Optional.empty());
    }
    IssuedLetter issued =
        new IssuedLetter(
            next,
            withAddress(order.letter().withNumber(numbered(order.letter(), next)), next, order),
            order.office(),
            order.today(),
            order.by());
    Archive.Staged staged = stage(issued, order.enclosures());
    try {
      books.enter(issued);
      requests.answer(order, next);
      return new Taken(issued, Optional.of(staged));
    } catch (RuntimeException e) {
      staged.drop();
      throw e;
    }
  }

  /** Files that go with a letter are found by the code on its last page. */
  private Letter withAddress(Letter letter, LetterId id, Order order) {
    boolean open = letter.secrecy() == Secrecy.NONE && letter.particulars().qr().isEmpty();
    return order.enclosures().isEmpty() || !open
        ? letter
        : links
            .address(id.toString(), order.today())
            .map(address ->
                letter
                    .but()
                    .particulars(letter.particulars().withQr(new Qr(address, QR_CAPTION)))
                    .letter())
            .orElse(letter);
  }

  private static LetterNumber numbered(Letter letter, LetterId id) {
    return letter.number().orElseThrow().numbered(Integer.toString(id.running()), id.year());
  }

  private Archive.Staged stage(IssuedLetter issued, Map<String, byte[]> enclosures) {
    try {
      SetLetter.Files files = set.files(issued.letter(), issued.office(), SetLetter.Mark.CLEAN);
      return archive.stage(issued, files.pdf(), files.docx(), enclosures);
    } catch (ArchiveUnwritable | CannotSet e) {
      throw new NotIssued("ยังไม่ได้ออกเลข " + e.getMessage(), e);
    }
  }

  /** The letter is issued already: a folder that cannot move now moves at the next start. */
  private void keep(Taken taken) {
    try {
      taken.staged().ifPresent(Archive.Staged::keep);
    } catch (ArchiveUnwritable e) {
      LOG.error("Letter {} is issued but its folder could not move", taken.letter().id(), e);
    }
  }

  private void announce(IssuedLetter letter) {
    try {
      events.publishEvent(new LetterIssued(letter));
    } catch (RuntimeException e) {
      LOG.error("A listener failed on letter {}", letter.id(), e);
    }
  }

  /** A letter that has its number, and its folder unless it was issued before. */
  private record Taken(IssuedLetter letter, Optional<Archive.Staged> staged) {
    boolean before() {
      return staged.isEmpty();
    }
  }

  /**
   * What to issue.
   *
   * @param letter whole but for its running number
   * @param office code of the office whose letter it is
   * @param by sign-in name of who issues it
   * @param today in Asia/Bangkok
   * @param key of the caller: the same key again gives the same answer; empty if none
   * @param enclosures files that go with it, by the names that its enclosures give them
   */
  public record Order(
      Letter letter,
      String office,
      String by,
      LocalDate today,
      Optional<String> key,
      Map<String, byte[]> enclosures) {

    public Order(Letter letter, String office, String by, LocalDate today, Optional<String> key) {
      this(letter, office, by, today, key, Map.of());
    }
  }

  /** The answer: which letter it has become. */
  public record Issued(LetterId id, Letter letter) {}
}
