package saraban.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import saraban.letter.LetterId;

/** Why a number has no letter, as somebody of the registry wrote it down. */
public interface Explanations {

  void explain(Explained explained);

  Optional<Explained> find(LetterId number);

  List<Explained> of(BookId book);

  /**
   * A number that no letter has.
   *
   * @param by sign-in name
   */
  record Explained(LetterId number, LocalDate on, String by, String because) {}
}
