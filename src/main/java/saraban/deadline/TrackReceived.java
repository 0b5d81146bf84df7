package saraban.deadline;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import saraban.crossreference.LetterName;
import saraban.letter.ReceivedLetter;
import saraban.organisation.Office;
import saraban.organisation.Office.Level;
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
    Office office = principal(offices.get().office(letter.id().registry()));
    obligations.begin(
        letter.id(),
        letter.id(),
        1,
        new JdbcObligations.Owing(
            sender(letter).orElse(""),
            office.code(),
            office.name(),
            office.level(),
            office.code() + "/",
            letter.letter().urgency()));
    demands.ask(demand, by, now);
  }

  private Office principal(Office office) {
    return office.level() == Level.UNIT ? principal(offices.get().office(office.parent())) : office;
  }

  private Optional<String> sender(ReceivedLetter letter) {
    String issuer = LetterName.of(letter.letter()).issuer();
    return offices.get().all().stream()
        .filter(o -> o.level() != Level.UNIT && o.letterName().equals(issuer))
        .map(Office::code)
        .findFirst();
  }
}
