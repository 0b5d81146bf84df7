package saraban.deadline;

import java.time.Instant;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import saraban.crossreference.LetterName;
import saraban.letter.ReceivedLetter;
import saraban.organisation.Office;
import saraban.organisation.Offices;

/** An office keeps by when it must answer a letter whose sender does not keep it here. */
@Component
public class TrackReceived {

  private final JdbcObligations obligations;
  private final Demands demands;
  private final Supplier<Offices> offices;

  TrackReceived(JdbcObligations obligations, Demands demands, Supplier<Offices> offices) {
    this.obligations = obligations;
    this.demands = demands;
    this.offices = offices;
  }

  /**
   * @param demand of the received letter
   */
  public void ask(ReceivedLetter letter, Demand demand, String by, Instant now) {
    Office office = offices.get().principal(offices.get().office(letter.id().registry()));
    String issuer = LetterName.of(letter.letter()).issuer();
    obligations.begin(
        letter.id(),
        letter.id(),
        1,
        new JdbcObligations.Owing(
            offices.get().named(issuer).map(Office::code).orElse(""),
            office.code(),
            office.name(),
            office.level(),
            office.code() + "/",
            letter.letter().urgency()));
    demands.ask(demand, by, now);
  }
}
