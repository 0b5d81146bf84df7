package saraban.dispatch;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import saraban.journal.Act;
import saraban.journal.Journal;
import saraban.letter.IssuedLetter;
import saraban.letter.Secrecy;

/** Sends an issued letter to each of its recipients, once, whoever asks for it how often. */
@Component
public class SendLetter {

  private final ResolveRecipients recipients;
  private final Delivery delivery;
  private final JdbcDispatches dispatches;
  private final Journal journal;
  private final TransactionTemplate transaction;

  SendLetter(
      ResolveRecipients recipients,
      Delivery delivery,
      JdbcDispatches dispatches,
      Journal journal,
      TransactionTemplate transaction) {
    this.recipients = recipients;
    this.delivery = delivery;
    this.dispatches = dispatches;
    this.journal = journal;
    this.transaction = transaction;
  }

  /** Gives the number of recipients that it was sent to now. */
  public int send(IssuedLetter letter, Instant now) {
    Integer sent = transaction.execute(status -> sent(letter, now));
    return sent == null ? 0 : sent;
  }

  private int sent(IssuedLetter letter, Instant now) {
    Map<String, Delivery.Choice> choices = delivery.choices();
    List<String> begun = new ArrayList<>();
    int place = 1;
    for (Recipient to : recipients.of(letter.letter(), letter.office())) {
      Delivery.Choice choice = choice(letter, to, choices);
      Taken first = new Taken(first(choice.way()), now, letter.issuedBy(), "");
      if (dispatches.begin(letter.id(), place++, to, choice, first)) {
        begun.add(to.key());
      }
    }
    if (!begun.isEmpty()) {
      Map<String, String> detail = Map.of("to", String.join(" ", begun));
      journal.append(
          new Act(letter.issuedBy(), letter.office(), "sent", letter.id().toString(), detail));
    }
    return begun.size();
  }

  /** In the system a letter is there at once; mail and paper have to be carried first. */
  private static Step first(Way way) {
    return way == Way.INBOX ? Step.SENT : Step.WAITING;
  }

  /** Secret letters go from hand to hand. */
  private static Delivery.Choice choice(
      IssuedLetter letter, Recipient to, Map<String, Delivery.Choice> choices) {
    if (letter.letter().secrecy() != Secrecy.NONE) {
      return Delivery.Choice.PAPER;
    }
    Delivery.Choice otherwise =
        to.office().isEmpty() ? Delivery.Choice.PAPER : Delivery.Choice.INBOX;
    String key = to.office().isEmpty() ? to.addressee() : to.office();
    return choices.getOrDefault(key, otherwise);
  }
}
