package saraban.calendar;

import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import saraban.home.Home;
import saraban.journal.Act;
import saraban.journal.Journal;
import saraban.thai.ThaiDate;

/**
 * Adds a holiday that came late, or calls one off: into the file of additions, the journal, and the
 * ears of those who counted on the day. Doing it again does no harm.
 */
@Component
public class AddHoliday {

  private final Additions additions;
  private final CurrentHolidays current;
  private final Journal journal;
  private final ApplicationEventPublisher events;
  private final TransactionTemplate transaction;

  AddHoliday(
      Home home,
      CurrentHolidays current,
      Journal journal,
      ApplicationEventPublisher events,
      PlatformTransactionManager transactions) {
    this.additions = new Additions(home);
    this.current = current;
    this.journal = journal;
    this.events = events;
    this.transaction = new TransactionTemplate(transactions);
  }

  /**
   * @param office for which it is done
   */
  public synchronized void add(LateHoliday late, String office) {
    if (!known(late)) {
      additions.write(late);
      current.reload();
    }
    transaction.executeWithoutResult(open -> {
      journal.append(act(late, office));
      events.publishEvent(event(late));
    });
  }

  private boolean known(LateHoliday late) {
    return current.get().of(late.day().getYear() + ThaiDate.ERA).stream()
        .filter(h -> h.day().equals(late.day()) && h.provinces().equals(late.provinces()))
        .anyMatch(h ->
            late.calledOff()
                ? h.standing() instanceof Holiday.Cancelled
                : h.standing() instanceof Holiday.Added && h.name().equals(late.name()));
  }

  private static Act act(LateHoliday late, String office) {
    return new Act(
        late.by(),
        office,
        late.calledOff() ? "holiday-called-off" : "holiday-added",
        "holidays/" + late.day(),
        Map.of(
            "name", late.name(),
            "provinces", String.join(",", late.provinces().stream().sorted().toList()),
            "source", late.source(),
            "quote", late.quote()));
  }

  private static Object event(LateHoliday late) {
    return late.calledOff()
        ? new HolidayCalledOff(late.day(), late.name(), late.provinces(), late.by(), cause(late))
        : new HolidayAdded(late.day(), late.name(), late.provinces(), late.by(), cause(late));
  }

  private static String cause(LateHoliday late) {
    return late.quote().isBlank() ? late.source() : late.quote();
  }
}
