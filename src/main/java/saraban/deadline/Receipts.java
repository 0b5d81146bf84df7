package saraban.deadline;

import java.time.LocalDate;
import java.util.Optional;
import saraban.letter.LetterId;

/** On which day an office counts as having received a letter; none if nobody knows yet. */
interface Receipts {

  Optional<LocalDate> of(LetterId letter, String office);
}
