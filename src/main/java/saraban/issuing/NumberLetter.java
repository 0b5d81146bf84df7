package saraban.issuing;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import saraban.archive.Archive;
import saraban.archive.Histories;
import saraban.journal.Act;
import saraban.journal.Journal;
import saraban.letter.IssuedLetter;
import saraban.letter.Letter;
import saraban.letter.LetterDate;
import saraban.letter.LetterNumber;
import saraban.register.Books;

/** In the transaction of issuing: the number, the files apart, the line in the book, the act. */
@Component
class NumberLetter {

  private final Books books;
  private final BookOfLetter bookOfLetter;
  private final IssueRequests requests;
  private final ReplaceLetter replace;
  private final Archive archive;
  private final EnclosureCode code;
  private final Journal journal;

  NumberLetter(
      Books books,
      BookOfLetter bookOfLetter,
      IssueRequests requests,
      ReplaceLetter replace,
      Archive archive,
      EnclosureCode code,
      Journal journal) {
    this.books = books;
    this.bookOfLetter = bookOfLetter;
    this.requests = requests;
    this.replace = replace;
    this.archive = archive;
    this.code = code;
    this.journal = journal;
  }

  /** A letter that has its number, and its folder unless it was issued before. */
  record Taken(IssuedLetter letter, Optional<Archive.Staged> staged) {
    boolean before() {
      return staged.isEmpty();
    }
  }

  /** Asking again is answered before and after the lock: the book may be closed by now. */
  Taken take(IssueLetter.Order order, MakeFiles files) {
    return answered(order)
        .orElseGet(() -> {
          bookOfLetter.lock(order);
          return answered(order).orElseGet(() -> enter(order, files));
        });
  }

  private Optional<Taken> answered(IssueLetter.Order order) {
    return requests
        .answered(order)
        .map(id -> new Taken(archive.read(id).orElseThrow(), Optional.empty()));
  }

  private Taken enter(IssueLetter.Order order, MakeFiles files) {
    BookOfLetter.Number number = bookOfLetter.take(order);
    IssuedLetter issued =
        new IssuedLetter(
            number.id(), letter(order, number), order.office(), order.today(), order.by());
    Archive.Staged staged = files.stage(issued, order);
    try {
      enter(order, issued, staged);
      return new Taken(issued, Optional.of(staged));
    } catch (RuntimeException e) {
      staged.drop();
      throw e;
    }
  }

  private Letter letter(IssueLetter.Order order, BookOfLetter.Number number) {
    LetterNumber open = order.letter().number().orElseThrow();
    Letter letter = order.letter().withNumber(open.numbered(number.written(), number.id().year()));
    boolean enclosed =
        order.enclosures().keySet().stream().anyMatch(name -> name.startsWith("enclosures/"));
    return !enclosed ? letter : code.on(letter, number.id(), order.today());
  }

  private void enter(IssueLetter.Order order, IssuedLetter issued, Archive.Staged staged) {
    if (order.reserved().isPresent()) {
      books.enterReserved(issued);
    } else {
      books.enter(issued);
    }
    requests.answer(order, issued.id());
    journal.append(Histories.withHashes(act(issued, order), staged.hashes()));
    order.replaces().ifPresent(old -> replace.enter(old, issued.id(), order.office(), order.by()));
  }

  private static Act act(IssuedLetter issued, IssueLetter.Order order) {
    Map<String, String> detail = new TreeMap<>();
    detail.put("number", issued.letter().number().map(LetterNumber::canonical).orElse(""));
    order.reserved().ifPresent(number -> detail.put("reserved", "true"));
    detail.put("on", issued.issuedOn().toString());
    if (issued.letter().date() instanceof LetterDate.Day dated) {
      detail.put("dated", dated.day().toString());
    }
    return new Act(issued.issuedBy(), issued.office(), "issued", issued.id().toString(), detail);
  }
}
