package saraban.issuing;

import java.util.function.Supplier;
import saraban.document.PictureRefused;
import saraban.font.FontRefused;
import saraban.typesetting.CannotPrint;

/** Which failures of setting a letter say what a user can do; all others are ours. */
final class Refusals {

  private Refusals() {}

  /** Runs it; what a user can mend is thrown as {@link CannotSet}. */
  static <T> T telling(Supplier<T> work) {
    try {
      return work.get();
    } catch (RuntimeException failure) {
      throw tellsTheUser(failure) ? new CannotSet(failure) : failure;
    }
  }

  private static boolean tellsTheUser(RuntimeException failure) {
    return failure instanceof CannotPrint
        || failure instanceof FontRefused
        || failure instanceof LookRefused
        || failure instanceof PictureRefused;
  }
}
