package saraban.deadline;

import java.time.Clock;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import saraban.dispatch.HandedOver;
import saraban.letter.FiledLetter;
import saraban.letter.IssuedLetter;
import saraban.letter.LetterIssued;
import saraban.letter.LetterReceived;
import saraban.letter.ReceivedLetter;

/** Obligations come into being and are closed as letters are issued and received. */
@Component
public class KeepObligations {

  private static final Logger LOG = LoggerFactory.getLogger(KeepObligations.class);

  private final OpenObligations open;
  private final CloseAnswered close;
  private final ConfirmPlanned confirm;
  private final StartCounting start;
  private final Clock clock;

  KeepObligations(
      OpenObligations open,
      CloseAnswered close,
      ConfirmPlanned confirm,
      StartCounting start,
      Clock clock) {
    this.open = open;
    this.close = close;
    this.confirm = confirm;
    this.start = start;
    this.clock = clock;
  }

  /** After the graph and the sending know it. */
  @EventListener
  @Order(30)
  void issued(LetterIssued event) {
    take(event.letter(), clock.instant());
  }

  @EventListener
  @Order(30)
  void received(LetterReceived event) {
    take(event.letter(), clock.instant());
  }

  @EventListener
  void handedOver(HandedOver event) {
    try {
      start.from(event);
    } catch (RuntimeException e) {
      LOG.error("The days of {} do not count from its receipt", event.dispatch().letter(), e);
    }
  }

  /** All that follows from a letter; twice is once. */
  public void take(FiledLetter letter, Instant now) {
    try {
      if (letter instanceof IssuedLetter issued) {
        open.of(issued, now);
        confirm.of(issued, now);
      }
      if (letter instanceof ReceivedLetter received) {
        start.from(received, now);
      }
      close.by(letter, now);
    } catch (RuntimeException e) {
      LOG.error("What letter {} asks or answers is not written down", letter.id(), e);
    }
  }
}
