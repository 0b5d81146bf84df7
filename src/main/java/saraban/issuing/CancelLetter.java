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
import saraban.journal.Act;
import saraban.journal.Journal;
import saraban.letter.FiledLetter;
import saraban.letter.LetterCancelled;
import saraban.letter.LetterId;
import saraban.register.BookId;
import saraban.register.BookRefused;
import saraban.register.Books;
import saraban.register.Cancellations;
import saraban.register.Reason;

/** Crosses a letter out for a reason: its number stays in the book and is never given again. */
@Component
public class CancelLetter {

  private static final Logger LOG = LoggerFactory.getLogger(CancelLetter.class);

  private final Archive archive;
  private final Books books;
  private final Cancellations cancellations;
  private final ReplaceLetter replace;
  private final Journal journal;
  private final TransactionTemplate transaction;
  private final ApplicationEventPublisher events;

  CancelLetter(
      Archive archive,
      Books books,
      Cancellations cancellations,
      ReplaceLetter replace,
      Journal journal,
      TransactionTemplate transaction,
      ApplicationEventPublisher events) {
    this.archive = archive;
    this.books = books;
    this.cancellations = cancellations;
    this.replace = replace;
    this.journal = journal;
    this.transaction = transaction;
    this.events = events;
  }

  /**
   * @param office for which somebody acts: the letter's own, or the one that keeps the book
   * @param replacedBy the letter that stands in its place, if it is issued already
   */
  public record Order(
      LetterId letter,
      String office,
      String by,
      LocalDate today,
      String because,
      Optional<LetterId> replacedBy) {}

  /**
   * @throws BookRefused if there is no such letter of this office, no reason, or it is cancelled
   */
  public Cancellations.Cancelled cancel(Order order) {
    String because = Reason.required("ยังไม่ได้ยกเลิก", order.because());
    FiledLetter letter =
        archive
            .filed(order.letter())
            .filter(filed -> mayCancel(filed, order.office()))
            .orElseThrow(() ->
                new BookRefused("no-letter", "ยังไม่ได้ยกเลิก ไม่พบหนังสือฉบับนี้ของหน่วยงานท่าน"));
    Cancellations.Cancelled cancelled =
        new Cancellations.Cancelled(order.letter(), order.today(), order.by(), because);
    transaction.executeWithoutResult(status -> enter(cancelled, order));
    announce(new LetterCancelled(letter, because));
    return cancelled;
  }

  private static boolean mayCancel(FiledLetter letter, String office) {
    return letter.office().equals(office) || BookId.of(letter.id()).keeper().equals(office);
  }

  private void enter(Cancellations.Cancelled cancelled, Order order) {
    LetterId id = order.letter();
    books.lockNext(id.registry(), id.series(), id.year());
    if (cancellations.find(id).isPresent()) {
      throw new BookRefused("cancelled", "หนังสือฉบับนี้ยกเลิกไปแล้ว ดูเหตุผลในหน้าหนังสือ");
    }
    cancellations.cancel(cancelled);
    journal.append(
        new Act(
            order.by(),
            order.office(),
            "cancelled",
            id.toString(),
            Map.of("because", cancelled.because(), "on", cancelled.on().toString())));
    order.replacedBy().ifPresent(by -> replace.enter(id, by, order.office(), order.by()));
  }

  private void announce(LetterCancelled cancelled) {
    try {
      events.publishEvent(cancelled);
    } catch (RuntimeException e) {
      LOG.error("A listener failed on the cancelling of {}", cancelled.letter().id(), e);
    }
  }
}
