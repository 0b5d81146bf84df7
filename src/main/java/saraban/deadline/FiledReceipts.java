package saraban.deadline;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import saraban.archive.Archive;
import saraban.calendar.WorkingDays;
import saraban.dispatch.Dispatch;
import saraban.dispatch.Dispatches;
import saraban.letter.FiledLetter;
import saraban.letter.LetterId;
import saraban.letter.ReceivedLetter;
import saraban.organisation.Offices;

/** The days on which letters count as received: registered here, or signed for on paper. */
@Component
class FiledReceipts implements Receipts {

  private static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");

  private final Dispatches dispatches;
  private final Archive archive;
  private final WorkingDays working;
  private final Supplier<Offices> offices;

  FiledReceipts(
      Dispatches dispatches, Archive archive, WorkingDays working, Supplier<Offices> offices) {
    this.dispatches = dispatches;
    this.archive = archive;
    this.working = working;
    this.offices = offices;
  }

  @Override
  public Optional<LocalDate> of(LetterId letter, String office) {
    Optional<Dispatch> dispatch = dispatches.to(office, letter);
    return dispatch
        .flatMap(Dispatch::receipt)
        .flatMap(archive::filed)
        .flatMap(this::arrived)
        .or(() -> dispatch.flatMap(to -> dispatches.handedOver(to.id())));
  }

  private Optional<LocalDate> arrived(FiledLetter letter) {
    return letter instanceof ReceivedLetter received ? Optional.of(of(received)) : Optional.empty();
  }

  /** By the rules for letters that come after closing time or on a day off. */
  LocalDate of(ReceivedLetter letter) {
    LocalDateTime moment = letter.arrived().atZone(BANGKOK).toLocalDateTime();
    return working.received(moment, offices.get().provinceOf(letter.id().registry()));
  }
}
