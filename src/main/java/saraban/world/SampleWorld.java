package saraban.world;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import saraban.account.Person;
import saraban.letter.LetterId;

/**
 * The sample world as world/world.yaml tells it.
 *
 * @param letters in the order in which they are issued
 * @param received what came in to whom after that
 */
record SampleWorld(List<SamplePerson> people, List<Sample> letters, List<SampleReceipt> received) {

  static final String FILE = "world.yaml";

  /** Somebody invented, with the password that the first start prints. */
  record SamplePerson(Person person, String password) {}

  /**
   * A letter to issue.
   *
   * @param number that it gets: its book was on paper up to the one before
   * @param day of its issue
   * @param by sign-in name
   */
  record Sample(String file, int number, LocalDate day, String by) {}

  /**
   * A letter of the sample world that another office of it receives.
   *
   * @param number that it gets there: the book was on paper up to the one before
   * @param arrived in Thai time
   */
  record SampleReceipt(
      LetterId letter, String office, int number, LocalDateTime arrived, String by) {}

  static SampleWorld read(String yaml) {
    Map<String, List<Map<String, Object>>> world =
        new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
    return new SampleWorld(
        world.get("people").stream().map(SampleWorld::person).toList(),
        world.get("letters").stream().map(SampleWorld::letter).toList(),
        world.get("received").stream().map(SampleWorld::received).toList());
  }

  private static SamplePerson person(Map<String, Object> entry) {
    List<String> offices = ((List<?>) entry.get("offices")).stream().map(String::valueOf).toList();
    return new SamplePerson(
        new Person(text(entry, "login"), text(entry, "name"), offices), text(entry, "password"));
  }

  private static Sample letter(Map<String, Object> entry) {
    return new Sample(
        text(entry, "file"),
        Integer.parseInt(text(entry, "number")),
        LocalDate.parse(text(entry, "day")),
        text(entry, "by"));
  }

  private static SampleReceipt received(Map<String, Object> entry) {
    return new SampleReceipt(
        LetterId.parse(text(entry, "letter")).orElseThrow(),
        text(entry, "office"),
        Integer.parseInt(text(entry, "number")),
        LocalDateTime.parse(text(entry, "arrived")),
        text(entry, "by"));
  }

  private static String text(Map<String, Object> entry, String key) {
    return String.valueOf(entry.get(key));
  }
}
