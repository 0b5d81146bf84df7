package saraban.deadline;

import java.time.Instant;
import org.springframework.stereotype.Component;
import saraban.dispatch.Dispatch;
import saraban.dispatch.HandedOver;
import saraban.letter.ReceivedLetter;

/** What is counted from the receipt of a letter begins with it. */
@Component
class StartCounting {

  private final Demands demands;
  private final FiledReceipts receipts;

  StartCounting(Demands demands, FiledReceipts receipts) {
    this.demands = demands;
    this.receipts = receipts;
  }

  /** A unit's registry receives for the office that was written to. */
  void from(ReceivedLetter letter, Instant now) {
    letter
        .original()
        .ifPresent(original -> {
          for (String office : new String[] {letter.office(), letter.id().registry()}) {
            demands.received(original, office, receipts.of(letter), letter.by(), now);
          }
        });
  }

  /** Signed for on paper. */
  void from(HandedOver event) {
    Dispatch to = event.dispatch();
    String recipient = Obligation.recipient(to.office(), to.addressee());
    demands.received(to.letter(), recipient, event.on(), event.by(), event.at());
  }
}
