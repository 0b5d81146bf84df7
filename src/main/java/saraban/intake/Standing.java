package saraban.intake;

import java.util.ArrayList;
import java.util.List;

/** Where a received letter stands: a type for each state. */
sealed interface Standing {

  /** Registered; nobody was told to deal with it. */
  record ToRoute() implements Standing {}

  /** Somebody deals with it. */
  record With(Holder holder) implements Standing {}

  /** Done. */
  record Closed() implements Standing {}

  Standing TO_ROUTE = new ToRoute();

  default String code() {
    return switch (this) {
      case ToRoute toRoute -> "to-route";
      case With with -> "with";
      case Closed closed -> "closed";
    };
  }

  default Holder holder() {
    return switch (this) {
      case With with -> with.holder();
      case ToRoute toRoute -> Holder.NOBODY;
      case Closed closed -> Holder.NOBODY;
    };
  }

  /** Whether a step of a kind can be taken from here. */
  default boolean allows(Step.Kind kind) {
    return switch (kind) {
      case ROUTED, CLOSED -> !(this instanceof Closed);
      case RETURNED -> this instanceof With;
      case REOPENED -> this instanceof Closed;
      case TAKEN_BACK -> true;
    };
  }

  /** What steps amount to: returning goes back along the way that the letter came. */
  static Standing after(List<Step> steps) {
    List<Standing> way = new ArrayList<>(List.of(TO_ROUTE));
    for (Step step : counting(steps)) {
      switch (step.kind()) {
        case ROUTED -> way.add(new With(step.to()));
        case CLOSED -> way.add(new Closed());
        case RETURNED, REOPENED -> way.removeLast();
        case TAKEN_BACK -> throw new IllegalStateException("does not count");
      }
    }
    return way.getLast();
  }

  /** The steps that were not taken back. */
  static List<Step> counting(List<Step> steps) {
    List<Step> counting = new ArrayList<>();
    for (Step step : steps) {
      if (step.kind() == Step.Kind.TAKEN_BACK) {
        counting.removeLast();
      } else {
        counting.add(step);
      }
    }
    return counting;
  }
}
