package saraban.link;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * The address under which whoever holds a letter on paper finds its enclosures: {@code /e/<token>},
 * good for a year after the letter's day.
 */
@Component
public class EnclosureLinks {

  private static final String PURPOSE = "enclosures";
  private static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");

  private final SignedLinks links;
  private final PublicAddress address;

  EnclosureLinks(SignedLinks links, PublicAddress address) {
    this.links = links;
    this.address = address;
  }

  /** The whole address; nothing if no public address is configured. */
  public Optional<String> address(String letter, LocalDate day) {
    Instant until = day.plusYears(1).plusDays(1).atStartOfDay(BANGKOK).toInstant();
    return address.of("/e/" + links.token(PURPOSE, letter, until));
  }

  /** The letter that a token opens the enclosures of. */
  public Optional<String> letter(String token, Instant now) {
    return links.subject(PURPOSE, token, now);
  }
}
