package saraban.deadline;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import saraban.calendar.WorkingDays;
import saraban.organisation.Offices;

/** The day by which one recipient owes a demand. */
@Component
class CountDue {

  private final Receipts receipts;
  private final WorkingDays working;
  private final Supplier<Offices> offices;

  CountDue(Receipts receipts, WorkingDays working, Supplier<Offices> offices) {
    this.receipts = receipts;
    this.working = working;
    this.offices = offices;
  }

  /** Of a repeated demand the first period. */
  Due of(Demand demand, Obligation place) {
    return switch (demand.dueRule()) {
      case DueRule.Given _ -> Due.plain(demand, demand.due());
      case DueRule.Counted(int count, LocalDate from) ->
          Due.plain(demand, demand.due()).counted(count, from);
      case DueRule.FromReceipt(Span span) ->
          receipts
              .of(place.letter(), place.office())
              .map(day -> after(demand, span, day, place))
              .orElseGet(() -> Due.plain(demand, Optional.empty()));
      case DueRule.Repeated(Recurrence recurrence) -> {
        LocalDate first = demand.due().orElseThrow();
        yield Due.of(demand, recurrence.from(first, days(place)), first);
      }
    };
  }

  /** Counted from a receipt; a day off becomes the next working day. */
  Due after(Demand demand, Span span, LocalDate receipt, Obligation place) {
    LetterDays days = days(place);
    LocalDate day = working.onOrAfter(span.after(receipt, days), days.province());
    Due due = Due.plain(demand, Optional.of(day));
    return span.unit() == Span.Unit.WORKING_DAY ? due.counted(span.count(), receipt) : due;
  }

  LetterDays days(Obligation place) {
    return LetterDays.in(offices.get().provinceOf(place.office()), working);
  }
}
