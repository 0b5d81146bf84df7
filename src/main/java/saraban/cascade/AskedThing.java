package saraban.cascade;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import saraban.deadline.Demand;
import saraban.deadline.Obligation;
import saraban.thai.Digits;
import saraban.thai.ThaiDate;

/**
 * A thing that a letter asks, with how far its recipients are.
 *
 * @param what with the name of the period, of a repeated one the latest
 * @param term by when, in Thai; empty without a day
 * @param all of how many it is asked
 * @param late open after their day, of all periods
 * @param waiting have no day yet, since it is counted from their receipt
 * @param of ids of the recipients that it is asked of; empty: of all
 */
record AskedThing(
    Demand demand,
    String what,
    String term,
    int all,
    int answered,
    int late,
    int waiting,
    Set<Long> of) {

  /**
   * @param all that the recipients owe to the letter
   */
  static List<AskedThing> of(
      List<Demand> demands, List<Obligation> recipients, List<Obligation> all, LocalDate today) {
    return demands.stream().map(demand -> of(demand, recipients, all, today)).toList();
  }

  private static AskedThing of(
      Demand demand, List<Obligation> recipients, List<Obligation> all, LocalDate today) {
    List<Obligation> asked =
        all.stream()
            .filter(o -> o.demand() == demand.place())
            .filter(o -> !(o.kept() instanceof Obligation.Kept.Nothing))
            .toList();
    Optional<Obligation> last = asked.stream().max(Comparator.comparing(Obligation::id));
    String what = last.map(Obligation::what).orElse(demand.what());
    List<Obligation> now =
        demand.repeated() ? asked.stream().filter(o -> o.what().equals(what)).toList() : asked;
    return new AskedThing(
        demand,
        what,
        term(demand, last.filter(_ -> demand.repeated())),
        now.size(),
        (int) now.stream().filter(o -> o.on(today).closed()).count(),
        (int) asked.stream().filter(o -> o.on(today).overdue()).count(),
        (int) now.stream().filter(o -> o.open() && o.due().isEmpty()).count(),
        some(recipients, asked));
  }

  private static Set<Long> some(List<Obligation> recipients, List<Obligation> asked) {
    Set<String> paths = asked.stream().map(Obligation::path).collect(Collectors.toSet());
    Set<Long> of =
        recipients.stream()
            .filter(recipient -> paths.contains(recipient.path()))
            .map(Obligation::id)
            .collect(Collectors.toSet());
    return of.size() == recipients.size() ? Set.of() : of;
  }

  private static String term(Demand demand, Optional<Obligation> latest) {
    String rule = demand.repeated() || demand.due().isEmpty() ? demand.dueRule().thai() : "";
    String day =
        latest
            .flatMap(Obligation::due)
            .or(demand::due)
            .map(due -> "กำหนด " + ThaiDate.full(due, Digits.THAI))
            .orElse("");
    return rule.isEmpty() || day.isEmpty() ? rule + day : rule + " · " + day;
  }

  public int left() {
    return all - answered;
  }

  /** Whether its waiting recipients have no day because they have not received it. */
  public boolean counts() {
    return waiting > 0 && demand.due().isEmpty() && !demand.rule().isEmpty();
  }
}
