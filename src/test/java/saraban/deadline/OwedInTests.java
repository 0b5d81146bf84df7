package saraban.deadline;

import saraban.TestDatabase;
import saraban.letter.LetterId;
import saraban.letter.Urgency;
import saraban.organisation.Office;

/** What offices owe, for tests of those who settle it. */
public record OwedInTests(TestDatabase database) {

  public Obligations obligations() {
    return jdbc();
  }

  private JdbcObligations jdbc() {
    return new JdbcObligations(database.client(), database.transaction());
  }

  /** The office owes to a letter of a matter. */
  public void owes(LetterId matter, LetterId letter, Office office) {
    jdbc()
        .begin(
            matter,
            letter,
            1,
            new JdbcObligations.Owing(
                office.parent(),
                office.code(),
                office.name(),
                office.level(),
                office.parent() + "/" + office.code() + "/",
                Urgency.NORMAL));
  }
}
