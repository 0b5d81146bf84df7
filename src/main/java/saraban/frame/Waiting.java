package saraban.frame;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import saraban.account.Acting;
import saraban.letter.Urgency;

/** Something that waits on the desk of an office: a feature contributes its rows. */
public interface Waiting {

  /** What waits, most pressing first; few enough for a desk. */
  List<Row> rows(Acting acting, LocalDate today);

  /**
   * A row of the desk.
   *
   * @param what the title of the matter
   * @param detail number, sender, day: one line
   * @param verb the one next act: "ลงรับ", "ร่างส่งต่อ"
   * @param href where it is done
   * @param due until when, if that is known
   */
  record Row(
      String what,
      String detail,
      String verb,
      String href,
      Urgency urgency,
      Optional<LocalDate> due) {}
}
