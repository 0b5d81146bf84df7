package saraban.cascade;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import saraban.crossreference.CrossReferences;
import saraban.crossreference.Node;
import saraban.deadline.RollUps;
import saraban.deadline.Standing;
import saraban.organisation.Office;
import saraban.organisation.Offices;

/** The offices right below one, as rows of the board's table. */
@Component
class ChildRows {

  private final CrossReferences references;
  private final Supplier<Offices> offices;

  ChildRows(CrossReferences references, Supplier<Offices> offices) {
    this.references = references;
    this.offices = offices;
  }

  /** A row. */
  record Row(
      RollUps.Child child,
      String name,
      Optional<String> number,
      String bar,
      String words,
      Shown shown,
      String several,
      String state,
      boolean open) {}

  List<Row> of(List<RollUps.Child> children, MatterBoard.Wanted wanted, LocalDate today) {
    return children.stream()
        .filter(shown(wanted.show(), today))
        .sorted(order(wanted.sort(), today))
        .map(child -> row(child, wanted.says(), today))
        .toList();
  }

  private static Predicate<RollUps.Child> shown(String show, LocalDate today) {
    return switch (show) {
      case "late" -> child -> overdue(child, today) || child.below().late() > 0;
      case "unopened" -> child -> child.state().equals("sent") || child.state().equals("waiting");
      case "answered" -> child -> child.done(today);
      default -> child -> true;
    };
  }

  private static Comparator<RollUps.Child> order(String sort, LocalDate today) {
    return switch (sort) {
      case "name" -> Comparator.comparing(child -> child.own().name());
      case "place" -> Comparator.comparing(child -> child.own().id());
      default ->
          Comparator.<RollUps.Child>comparingInt(child -> rank(child, today))
              .thenComparing(MatterBoard.BY_LEFT)
              .thenComparing(child -> child.own().id());
    };
  }

  /** Late first, then open, then those whose offices below are missing. */
  private static int rank(RollUps.Child child, LocalDate today) {
    if (overdue(child, today)) {
      return 0;
    }
    return child.closed(today) ? child.below().left() > 0 ? 2 : 3 : 1;
  }

  private static boolean overdue(RollUps.Child child, LocalDate today) {
    return child.owed().stream().anyMatch(o -> o.on(today).overdue());
  }

  private Row row(RollUps.Child child, boolean says, LocalDate today) {
    Standing standing = child.own().on(today);
    return new Row(
        child,
        offices.get().find(child.own().office()).map(Office::name).orElse(child.own().name()),
        child.own().relay().flatMap(references::find).map(Node::number),
        child.below().total() == 0 ? "" : Bar.svg(child.below()),
        child.below().total() == 0
            ? ""
            : Bar.digits(child.below().done()) + " จาก " + Bar.digits(child.below().total()),
        Shown.of(standing),
        several(child, says, today),
        STATES.getOrDefault(child.state(), ""),
        !child.closed(today));
  }

  /** Of several things the pressing one, and how many are done; one alone speaks for itself. */
  private static String several(RollUps.Child child, boolean says, LocalDate today) {
    int done = (int) child.owed().stream().filter(o -> o.on(today).closed()).count();
    return child.owed().size() == 1
        ? ""
        : (says ? child.own().what() + " · " : "")
            + "ครบแล้ว %s จาก %s เรื่อง"
                .formatted(Bar.digits(done), Bar.digits(child.owed().size()));
  }

  static final Map<String, String> STATES =
      java.util.stream.Stream.of(saraban.dispatch.Step.values())
          .collect(Collectors.toUnmodifiableMap(s -> s.code(), s -> s.thai()));
}
