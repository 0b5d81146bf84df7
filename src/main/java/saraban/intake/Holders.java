package saraban.intake;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import saraban.account.People;
import saraban.account.Person;
import saraban.organisation.Office;
import saraban.organisation.Offices;

/** To whom a letter can be sent inside a registry: its units, and the people who act for them. */
@Component
class Holders {

  private final Supplier<Offices> offices;
  private final People people;

  Holders(Supplier<Offices> offices, People people) {
    this.offices = offices;
    this.people = people;
  }

  List<Holder> units(String registry) {
    return offices.get().all().stream()
        .filter(office -> office.registry().equals(registry))
        .map(office -> new Holder(office.code(), "", name(office)))
        .toList();
  }

  List<Holder> people(String registry) {
    return people.all().stream().flatMap(person -> in(registry, person).stream()).toList();
  }

  private Optional<Holder> in(String registry, Person person) {
    return person.offices().stream()
        .filter(
            code -> offices.get().find(code).filter(o -> o.registry().equals(registry)).isPresent())
        .findFirst()
        .map(code -> new Holder(code, person.login(), person.name()));
  }

  /**
   * Who was chosen on a page.
   *
   * @param choice "unit:krabi-dla", "person:somying", or nothing
   * @param typed a name that is no choice
   */
  Holder chosen(String registry, String choice, String typed) {
    List<Holder> all = choice.startsWith("person:") ? people(registry) : units(registry);
    return all.stream()
        .filter(holder -> holder.choice().equals(choice))
        .findFirst()
        .orElse(new Holder("", "", typed.strip()));
  }

  /** A unit writes in the name of its office, so that only its own name tells it apart. */
  static String name(Office office) {
    return office.level() == Office.Level.UNIT ? office.shortName() : office.letterName();
  }
}
