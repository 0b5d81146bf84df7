package saraban.form;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import saraban.link.SignedLinks;

/** What proves that a workbook or an address is of one office and one matter. */
@Component
class Tokens {

  private static final String WORKBOOK = "form-workbook";
  private static final String PAGE = "form-page";

  /** A workbook is known again for as long as somebody may send it. */
  private static final Duration YEARS = Duration.ofDays(3650);

  private final SignedLinks links;

  Tokens(SignedLinks links) {
    this.links = links;
  }

  /** Whose form it is. */
  record Owner(MatterId matter, String office) {}

  String forWorkbook(Matter matter, String office) {
    return links.token(WORKBOOK, subject(matter.id(), office), matter.openedAt().plus(YEARS));
  }

  Optional<Owner> ofWorkbook(String token, Instant now) {
    return links.subject(WORKBOOK, token, now).flatMap(Tokens::owner);
  }

  String forPage(MatterId matter, String office, Instant until) {
    return links.token(PAGE, subject(matter, office), until);
  }

  Optional<Owner> ofPage(String token, Instant now) {
    return links.subject(PAGE, token, now).flatMap(Tokens::owner);
  }

  private static String subject(MatterId matter, String office) {
    return matter + "/" + office;
  }

  private static Optional<Owner> owner(String subject) {
    int slash = subject.lastIndexOf('/');
    return slash < 0
        ? Optional.empty()
        : MatterId.parse(subject.substring(0, slash))
            .map(matter -> new Owner(matter, subject.substring(slash + 1)));
  }
}
