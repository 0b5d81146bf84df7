package saraban.deadline;

import java.time.LocalDate;
import java.util.Optional;
import saraban.letter.LetterId;

/** How an obligation stands on a day. */
public sealed interface Standing {

  /** Nothing is expected but to take note. */
  record NothingAsked() implements Standing {}

  /** Not answered, and still in time or without a day. */
  record Open() implements Standing {}

  /**
   * Not answered in time.
   *
   * @param days calendar days over
   */
  record Late(long days) implements Standing {}

  /** Answered in part: the asker said what is missing. */
  record Partial(String missing, boolean late) implements Standing {}

  /** Answered in whole. */
  record Answered(LocalDate on, boolean late, Optional<LetterId> by) implements Standing {}

  /** The office said that it will not, and why. */
  record Refused(LocalDate on, String reason) implements Standing {}

  /** Whether nothing more is awaited. */
  default boolean closed() {
    return switch (this) {
      case Answered answered -> true;
      case Refused refused -> true;
      case NothingAsked nothing -> true;
      case Open open -> false;
      case Late late -> false;
      case Partial partial -> false;
    };
  }

  /** Whether somebody should chase it. */
  default boolean overdue() {
    return switch (this) {
      case Late late -> true;
      case Partial partial -> partial.late();
      case Answered answered -> false;
      case Refused refused -> false;
      case NothingAsked nothing -> false;
      case Open open -> false;
    };
  }
}
