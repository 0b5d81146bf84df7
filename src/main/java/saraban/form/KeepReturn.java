package saraban.form;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import saraban.form.Returned.Source;
import saraban.form.Returned.Told;

/** Keeps a return as the next version of its office; without faults it counts as sent. */
@Component
class KeepReturn {

  private final Returns returns;
  private final Acts acts;
  private final ReturnFiles files;
  private final TransactionTemplate transaction;
  private final ApplicationEventPublisher events;

  KeepReturn(
      Returns returns,
      Acts acts,
      ReturnFiles files,
      TransactionTemplate transaction,
      ApplicationEventPublisher events) {
    this.returns = returns;
    this.acts = acts;
    this.files = files;
    this.transaction = transaction;
    this.events = events;
  }

  /**
   * Something to keep.
   *
   * @param proofs files by the keys of their questions
   * @param file the workbook as it came; empty if it was typed
   */
  record Coming(
      MatterId matter,
      String office,
      Source source,
      String fileName,
      byte[] file,
      Map<String, byte[]> proofs,
      String sender,
      Instant at,
      Answers answers,
      List<Told> faults,
      List<String> remarks) {}

  Returned keep(Coming coming) {
    return transaction.execute(_ -> {
      int version = returns.lockNext(coming.matter(), coming.office());
      Returned returned = returned(coming, version);
      if (coming.file().length > 0) {
        files.keep(coming.matter(), coming.office(), version, coming.file());
      }
      coming
          .proofs()
          .forEach((key, bytes) ->
              files.keepProof(coming.matter(), coming.office(), version, key, bytes));
      returns.add(returned);
      if (returned.counts()) {
        submitted(returned);
      }
      return returned;
    });
  }

  private void submitted(Returned returned) {
    Act act =
        new Act(
            Act.Kind.SUBMITTED,
            returned.version(),
            returned.at(),
            returned.sender(),
            returned.office(),
            "");
    acts.add(returned.matter(), returned.office(), act);
    events.publishEvent(new ReturnMoved(returned.matter(), returned.office(), act));
  }

  private static Returned returned(Coming coming, int version) {
    return new Returned(
        coming.matter(),
        coming.office(),
        version,
        coming.source(),
        cut(coming.fileName(), 300),
        cut(coming.sender(), 60),
        coming.at(),
        coming.answers(),
        coming.faults(),
        coming.remarks());
  }

  private static String cut(String text, int most) {
    return text.length() <= most ? text : text.substring(0, most);
  }
}
