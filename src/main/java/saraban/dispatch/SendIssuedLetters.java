package saraban.dispatch;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import saraban.archive.Archive;
import saraban.letter.IssuedLetter;
import saraban.letter.LetterId;
import saraban.letter.LetterIssued;
import saraban.letter.LetterReceived;
import saraban.letter.ReceivedLetter;

/** Letters are sent as they are issued, and seen to arrive as they are registered. */
@Component
class SendIssuedLetters {

  private static final Logger LOG = LoggerFactory.getLogger(SendIssuedLetters.class);

  private final SendLetter sendLetter;
  private final Dispatches dispatches;
  private final Archive archive;
  private final Clock clock;

  SendIssuedLetters(SendLetter sendLetter, Dispatches dispatches, Archive archive, Clock clock) {
    this.sendLetter = sendLetter;
    this.dispatches = dispatches;
    this.archive = archive;
    this.clock = clock;
  }

  /** We may have been stopped between a number and its sending. */
  @EventListener(ApplicationStartedEvent.class)
  @Order(20)
  void sendWhatWasLeft() {
    for (LetterId id : archive.ids()) {
      if (!id.series().received() && dispatches.of(id).isEmpty()) {
        archive.read(id).ifPresent(this::send);
      }
    }
  }

  @EventListener
  @Order(20)
  void issued(LetterIssued event) {
    send(event.letter());
  }

  private void send(IssuedLetter letter) {
    try {
      sendLetter.send(letter, moment(letter));
    } catch (RuntimeException e) {
      LOG.error("Letter {} is issued but not sent; the next start sends it", letter.id(), e);
    }
  }

  /** Now, or for a letter of another day, as in the sample world, that day's noon. */
  private Instant moment(IssuedLetter letter) {
    Instant now = clock.instant();
    boolean today = letter.issuedOn().equals(now.atZone(clock.getZone()).toLocalDate());
    return today ? now : letter.issuedOn().atTime(12, 0).atZone(clock.getZone()).toInstant();
  }

  @EventListener
  @Order(20)
  void received(LetterReceived event) {
    ReceivedLetter letter = event.letter();
    try {
      letter.original().flatMap(id -> to(letter, id)).ifPresent(to -> register(to, letter));
    } catch (RuntimeException e) {
      LOG.error("The sender of {} does not see that it was received", letter.id(), e);
    }
  }

  /** A unit's registry receives for the office that was written to. */
  private Optional<Dispatch> to(ReceivedLetter letter, LetterId original) {
    return dispatches
        .to(letter.office(), original)
        .or(() -> dispatches.to(letter.id().registry(), original));
  }

  private void register(Dispatch to, ReceivedLetter letter) {
    String receipt = "เลขรับ " + saraban.thai.Digits.THAI.of(letter.id().running());
    dispatches.received(
        to.id(), letter.id(), new Taken(Step.RECEIVED, letter.registered(), letter.by(), receipt));
  }
}
