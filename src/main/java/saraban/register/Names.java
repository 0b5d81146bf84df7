package saraban.register;

import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import saraban.account.People;
import saraban.account.Person;
import saraban.organisation.Office;
import saraban.organisation.Offices;

/** Names in the place of codes and sign-in names, as they stand in registers. */
@Component
class Names {

  private final Supplier<Offices> offices;
  private final People people;

  Names(Supplier<Offices> offices, People people) {
    this.offices = offices;
    this.people = people;
  }

  /** A unit writes in the name of its office, so that only its own name tells it apart. */
  public String office(String code) {
    return offices.get().find(code).map(Names::name).orElse(code);
  }

  private static String name(Office office) {
    return office.level() == Office.Level.UNIT ? office.name() : office.letterName();
  }

  public String person(String login) {
    return people.find(login).map(Person::name).orElse(login);
  }

  /** A day of the journal as it is shown. */
  public String day(String iso) {
    return Sums.day(iso);
  }

  /** Whose book it is. */
  public String keeper(BookId book) {
    String name = office(book.keeper());
    return book.code().isEmpty() ? name : name + " รหัส " + book.code();
  }
}
