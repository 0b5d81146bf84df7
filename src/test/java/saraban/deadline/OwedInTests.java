package saraban.deadline;

import java.nio.file.Path;
import java.util.Optional;
import saraban.TestDatabase;
import saraban.calendar.Holidays;
import saraban.calendar.WorkingDays;
import saraban.home.Home;
import saraban.letter.LetterId;
import saraban.letter.Urgency;
import saraban.organisation.Office;
import saraban.organisation.Offices;

/** What offices owe, for tests of those who settle it. */
public record OwedInTests(TestDatabase database) {

  public Obligations obligations() {
    return jdbc();
  }

  /** With the offices and holidays that come with the program, and no letters. */
  public Demands demands() {
    return demands((letter, office) -> Optional.empty());
  }

  JdbcDemands demands(Receipts receipts) {
    JdbcObligations owed = jdbc();
    OwedRows rows = new OwedRows(database.client(), owed);
    return new JdbcDemands(database.client(), database.transaction(), owed, rows, count(receipts));
  }

  OpenPeriods periods(JdbcDemands demands) {
    OwedRows rows = new OwedRows(database.client(), jdbc());
    CountDue count = count((letter, office) -> Optional.empty());
    return new OpenPeriods(demands, rows, count, database.transaction());
  }

  private static CountDue count(Receipts receipts) {
    Home home = new Home(Path.of("no-such-home"));
    Offices offices = Offices.load(home);
    return new CountDue(receipts, new WorkingDays(Holidays.load(home)), () -> offices);
  }

  JdbcObligations jdbc() {
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
