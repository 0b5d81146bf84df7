package saraban.cascade;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import saraban.calendar.WorkingDays;
import saraban.home.Home;
import saraban.letter.Urgency;

/** When who is reminded, from cascade/reminders.yaml. */
record ReminderRules(Map<Urgency, List<Rule>> rules) {

  /**
   * A rule of one urgency.
   *
   * @param name by which it is remembered that it was used: "before-5"
   * @param days working days after the last day; before it if negative
   * @param escalates whether the office above is told instead
   */
  record Rule(String name, int days, boolean escalates) {

    /** The same after more time was given so many times. */
    Rule inRound(long round) {
      return round == 0 ? this : new Rule(name + "+" + round, days, escalates);
    }
  }

  /**
   * @throws RulesRefused if the file cannot be used
   */
  static ReminderRules read(Home home) {
    try {
      Map<Urgency, List<Rule>> rules = new EnumMap<>(Urgency.class);
      RelayRules.yaml(home, "reminders.yaml")
          .forEach((name, rule) -> rules.put(urgency(name), rules(RelayRules.map(rule))));
      return new ReminderRules(rules);
    } catch (RuntimeException e) {
      throw new RulesRefused("reminders.yaml", e);
    }
  }

  private static Urgency urgency(String name) {
    return Stream.of(Urgency.values()).filter(u -> u.code().equals(name)).findAny().orElseThrow();
  }

  private static List<Rule> rules(Map<String, Object> rule) {
    List<Rule> all = new ArrayList<>();
    days(rule, "before").forEach(n -> all.add(new Rule("before-" + n, -n, false)));
    days(rule, "after").forEach(n -> all.add(new Rule("after-" + n, n, false)));
    int escalate = Integer.parseInt(String.valueOf(rule.get("escalate")));
    all.add(new Rule("escalate-" + escalate, escalate, true));
    return List.copyOf(all);
  }

  private static List<Integer> days(Map<String, Object> rule, String name) {
    return ((List<?>) rule.get(name))
        .stream().map(d -> Integer.valueOf(String.valueOf(d))).toList();
  }

  /** The rules whose day has come and that say most: one reminder, and the escalation. */
  List<Rule> due(
      Urgency urgency, LocalDate due, LocalDate today, WorkingDays days, String province) {
    Optional<Rule> reminder = Optional.empty();
    Optional<Rule> escalation = Optional.empty();
    for (Rule rule : rules.getOrDefault(urgency, List.of())) {
      if (!today.isBefore(days.plus(due, rule.days(), province))) {
        if (rule.escalates()) {
          escalation = Optional.of(rule);
        } else {
          reminder = Optional.of(rule);
        }
      }
    }
    return Stream.of(reminder, escalation).flatMap(Optional::stream).toList();
  }
}
