package saraban.cascade;

import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import saraban.account.Acting;
import saraban.account.People;
import saraban.link.SignedLinks;

/**
 * The private address of somebody's calendar for an office. It works as long as that person has a
 * post there.
 */
@Component
class CalendarAddress {

  private static final String PURPOSE = "calendar";
  private static final Instant FAR = Instant.parse("2100-01-01T00:00:00Z");

  private final SignedLinks links;
  private final People people;

  CalendarAddress(SignedLinks links, People people) {
    this.links = links;
    this.people = people;
  }

  String of(Acting acting) {
    String subject = acting.person().login() + " " + acting.office().code();
    return "/calendar/" + links.token(PURPOSE, subject, FAR) + ".ics";
  }

  /** The office that an address is for. */
  Optional<String> office(String token, Instant now) {
    return links
        .subject(PURPOSE, token, now)
        .map(subject -> subject.split(" ", 2))
        .filter(parts -> parts.length == 2)
        .filter(
            parts -> people.find(parts[0]).filter(p -> p.offices().contains(parts[1])).isPresent())
        .map(parts -> parts[1]);
  }
}
