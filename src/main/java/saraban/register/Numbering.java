package saraban.register;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import saraban.home.Home;
import saraban.letter.Letter;
import saraban.letter.ReferenceNumber;
import saraban.letter.Series;
import saraban.organisation.Office;
import saraban.organisation.Offices;

/**
 * Which book numbers what, and how the number is written: offices/numbering.yaml, read again when
 * it changes.
 */
@Component
public final class Numbering {

  private static final Logger LOG = LoggerFactory.getLogger(Numbering.class);
  private static final String FOLDER = "offices";
  private static final String FILE = "numbering.yaml";

  private final Home home;
  private final Supplier<Offices> offices;
  private volatile Known known;

  /** The rules, and the text they were read from. */
  private record Known(byte[] text, Map<String, Map<Series, Rule>> rules) {}

  /**
   * @throws NumberingRefused if the file has a fault
   */
  @Autowired
  public Numbering(Home home, Supplier<Offices> offices) {
    this.home = home;
    this.offices = offices;
    byte[] text = text();
    this.known = new Known(text, parse(text));
  }

  private byte[] text() {
    return home.read(FOLDER, FILE).orElse(new byte[0]);
  }

  private static Map<String, Map<Series, Rule>> parse(byte[] text) {
    return RuleFile.read(new String(text, StandardCharsets.UTF_8));
  }

  /** The rule of an office for a series. */
  public Rule rule(String office, Series series) {
    Map<String, Map<Series, Rule>> rules = current();
    String registry = registry(office);
    return Optional.ofNullable(rules.get(office))
        .or(() -> Optional.ofNullable(rules.get(registry)))
        .or(() -> Optional.ofNullable(rules.get(RuleFile.ALL)))
        .map(own -> own.getOrDefault(series, Rule.of(series)))
        .orElse(Rule.of(series));
  }

  /** A file with a fault is not used; the rules stay as they were. */
  private Map<String, Map<Series, Rule>> current() {
    byte[] text = text();
    if (!Arrays.equals(text, known.text())) {
      try {
        known = new Known(text, parse(text));
      } catch (NumberingRefused e) {
        known = new Known(text, known.rules());
        LOG.warn("The numbering stays as it was, its file has a fault: {}", e.getMessage());
      }
    }
    return known.rules();
  }

  /** The book that numbers the letters of an office in a series. */
  public BookId book(String office, Series series, int year) {
    Rule rule = rule(office, series);
    String unit = rule.codesApart() ? unit(office) : "";
    return new BookId(apart(keeper(office, rule), unit), rule.into(), year);
  }

  private String unit(String office) {
    return offices
        .get()
        .find(office)
        .map(found -> found.referenceCode().replaceAll("[^0-9.]", ""))
        .orElse("");
  }

  private static String apart(String keeper, String unit) {
    return unit.isEmpty() ? keeper : BookId.apart(keeper, unit);
  }

  /** The book that gives this letter its number. */
  public BookId book(String office, Letter letter, int year) {
    Rule rule = rule(office, Series.of(letter));
    String unit =
        letter
            .number()
            .filter(number -> rule.codesApart() && number instanceof ReferenceNumber)
            .map(number -> ((ReferenceNumber) number).unit())
            .orElse("");
    return new BookId(apart(keeper(office, rule), unit), rule.into(), year);
  }

  private String keeper(String office, Rule rule) {
    return switch (rule.book()) {
      case Rule.REGISTRY -> registry(office);
      case Rule.OFFICE -> office;
      default -> rule.book();
    };
  }

  /** Code of the office that is the registry of another. */
  String registryOf(String office) {
    return registry(office);
  }

  private String registry(String office) {
    return offices.get().find(office).map(Office::registry).orElse(office);
  }
}
