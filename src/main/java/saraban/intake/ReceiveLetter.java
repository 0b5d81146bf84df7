package saraban.intake;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import saraban.archive.Archive;
import saraban.archive.ArchiveUnwritable;
import saraban.archive.Histories;
import saraban.journal.Act;
import saraban.journal.Journal;
import saraban.letter.LetterId;
import saraban.letter.LetterReceived;
import saraban.letter.ReceivedLetter;
import saraban.register.Receipts;

/**
 * Gives a letter that came in its receipt number, enters it in the incoming book and files it: the
 * counterpart of issuing a letter, and as safe against being stopped half way.
 */
@Component
public class ReceiveLetter {

  private static final Logger LOG = LoggerFactory.getLogger(ReceiveLetter.class);

  private final IncomingBook book;
  private final Receipts receipts;
  private final Steps steps;
  private final ReceiveRequests requests;
  private final StampedCopy stampedCopy;
  private final Archive archive;
  private final Journal journal;
  private final TransactionTemplate transaction;
  private final ApplicationEventPublisher events;

  ReceiveLetter(
      IncomingBook book,
      Receipts receipts,
      Steps steps,
      ReceiveRequests requests,
      StampedCopy stampedCopy,
      Archive archive,
      Journal journal,
      TransactionTemplate transaction,
      ApplicationEventPublisher events) {
    this.book = book;
    this.receipts = receipts;
    this.steps = steps;
    this.requests = requests;
    this.stampedCopy = stampedCopy;
    this.archive = archive;
    this.journal = journal;
    this.transaction = transaction;
    this.events = events;
  }

  /**
   * Takes the receipt number, files the letter and enters it in the book, or does nothing at all.
   *
   * @throws AlreadyReceived if the registry received the same letter before
   * @throws NotReceived if no book of the year is open or a file cannot be written
   */
  public ReceivedLetter receive(Order order) {
    List<Incoming.Upload> letters = letters(order.incoming());
    Optional<StampedCopy.Prepared> copy = stampedCopy.prepare(letters);
    Taken taken = transaction.execute(status -> take(order, letters, copy));
    if (taken.staged().isPresent()) {
      keep(taken.letter(), taken.staged().get());
      announce(taken.letter());
    }
    return taken.letter();
  }

  /** In the transaction: the number, the files apart, the line in the book. */
  private Taken take(
      Order order, List<Incoming.Upload> letters, Optional<StampedCopy.Prepared> copy) {
    LetterId next = book.lockNext(order);
    Optional<LetterId> before = requests.answered(order);
    if (before.isPresent()) {
      return new Taken(archive.received(before.get()).orElseThrow(), Optional.empty());
    }
    if (!order.again()) {
      refuseTheSame(next.registry(), order.incoming());
    }
    ReceivedFiles files = ReceivedFiles.of(letters, order.incoming().enclosures());
    ReceivedLetter received = received(next, order, files);
    Archive.Staged staged =
        stage(received, files.with(copy.flatMap(c -> stampedCopy.stamped(c, received))));
    try {
      receipts.enter(received);
      steps.begin(next);
      requests.answer(order, next);
      journal.append(Histories.withHashes(act(received), staged.hashes()));
      return new Taken(received, Optional.of(staged));
    } catch (RuntimeException e) {
      staged.drop();
      throw e;
    }
  }

  private void refuseTheSame(String registry, Incoming incoming) {
    book.before(registry, incoming)
        .ifPresent(entry -> {
          throw new AlreadyReceived(entry);
        });
  }

  /** Of a letter of ours its PDF, if nothing else came. */
  private List<Incoming.Upload> letters(Incoming incoming) {
    return incoming.files().isEmpty()
        ? incoming.original().flatMap(id -> archive.file(id, "letter.pdf")).stream()
            .map(pdf -> new Incoming.Upload("letter.pdf", pdf))
            .toList()
        : incoming.files();
  }

  private static ReceivedLetter received(LetterId id, Order order, ReceivedFiles files) {
    Incoming incoming = order.incoming();
    return new ReceivedLetter(
        id,
        incoming.letter(),
        incoming.number(),
        order.office(),
        order.arrived().truncatedTo(ChronoUnit.SECONDS),
        order.now().truncatedTo(ChronoUnit.SECONDS),
        order.by(),
        incoming.original(),
        incoming.remark(),
        files.files(),
        incoming.text());
  }

  private static Act act(ReceivedLetter received) {
    Map<String, String> detail =
        Map.of("number", received.number(), "arrived", received.arrived().toString());
    return new Act(received.by(), received.office(), "received", received.id().toString(), detail);
  }

  private Archive.Staged stage(ReceivedLetter received, Map<String, byte[]> files) {
    try {
      return archive.stage(received, files);
    } catch (ArchiveUnwritable e) {
      throw new NotReceived("ยังไม่ได้ลงรับ " + e.getMessage(), e);
    }
  }

  /** The letter is received already: a folder that cannot move now moves at the next start. */
  private static void keep(ReceivedLetter letter, Archive.Staged staged) {
    try {
      staged.keep();
    } catch (ArchiveUnwritable e) {
      LOG.error("Letter {} is received but its folder could not move", letter.id(), e);
    }
  }

  private void announce(ReceivedLetter letter) {
    try {
      events.publishEvent(new LetterReceived(letter));
    } catch (RuntimeException e) {
      LOG.error("A listener failed on letter {}", letter.id(), e);
    }
  }

  /** A letter that has its number, and its folder unless it was received before. */
  private record Taken(ReceivedLetter letter, Optional<Archive.Staged> staged) {}

  /**
   * What to receive.
   *
   * @param arrived when it came
   * @param again whether it is registered even if the same letter was received before
   * @param office code of the office that registers it
   * @param by sign-in name of who registers it
   * @param now when it is registered: tells the year of the book
   * @param key of the caller: the same key again gives the same answer; empty if none
   */
  public record Order(
      Incoming incoming,
      Instant arrived,
      boolean again,
      String office,
      String by,
      Instant now,
      Optional<String> key) {}
}
