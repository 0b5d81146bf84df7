package saraban.cascade;

import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import saraban.home.Home;
import saraban.organisation.Office.Level;

/** How each level passes letters on, from cascade/relay.yaml. */
record RelayRules(Map<Level, Rule> levels, int least) {

  /**
   * The rule of one level.
   *
   * @param self how an office of it calls itself in its letters
   * @param below those that it writes to
   * @param onward those that these write to; empty if nobody
   * @param keeps working days that it keeps for itself
   * @param direct how names of offices further down begin that it writes to directly
   */
  record Rule(
      String self,
      String below,
      String onward,
      int keeps,
      List<String> groups,
      List<String> direct,
      List<Phrase> phrases) {}

  /** Words of the level above and what they become. */
  record Phrase(String from, String to) {}

  Optional<Rule> of(Level level) {
    return Optional.ofNullable(levels.get(level));
  }

  /**
   * @throws RulesRefused if the file cannot be used
   */
  static RelayRules read(Home home) {
    try {
      Map<String, Object> file = yaml(home, "relay.yaml");
      Map<Level, Rule> levels = new EnumMap<>(Level.class);
      map(file.get("levels")).forEach((k, v) -> levels.put(Level.valueOf(k), rule(map(v))));
      return new RelayRules(levels, Integer.parseInt(String.valueOf(file.get("least"))));
    } catch (RuntimeException e) {
      throw new RulesRefused("relay.yaml", e);
    }
  }

  static Map<String, Object> yaml(Home home, String name) {
    byte[] bytes = home.read("cascade", name).orElseThrow();
    return map(
        new Yaml(new SafeConstructor(new LoaderOptions()))
            .load(new String(bytes, StandardCharsets.UTF_8)));
  }

  @SuppressWarnings("unchecked")
  static Map<String, Object> map(Object value) {
    return (Map<String, Object>) value;
  }

  private static Rule rule(Map<String, Object> rule) {
    List<Phrase> phrases =
        ((List<?>) rule.get("phrases"))
            .stream()
                .map(p -> map(p))
                .map(p -> new Phrase(text(p, "from"), text(p, "to")))
                .toList();
    return new Rule(
        text(rule, "self"),
        text(rule, "below"),
        text(rule, "onward"),
        Integer.parseInt(text(rule, "keeps")),
        texts(rule, "groups"),
        texts(rule, "direct"),
        phrases);
  }

  private static String text(Map<String, Object> map, String name) {
    return String.valueOf(Optional.ofNullable(map.get(name)).orElseThrow());
  }

  private static List<String> texts(Map<String, Object> map, String name) {
    return ((List<?>) map.get(name)).stream().map(String::valueOf).toList();
  }
}
