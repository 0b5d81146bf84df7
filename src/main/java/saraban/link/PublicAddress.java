package saraban.link;

import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Where people outside reach this server, {@code saraban.public-address}: "https://saraban.go.th".
 * Without it no letter and no mail carries a link.
 */
@Component
public class PublicAddress {

  private final String address;

  public PublicAddress(@Value("${saraban.public-address:}") String address) {
    this.address = address.strip().replaceFirst("/+$", "");
  }

  /** The whole address of a path that begins with a slash; nothing if none is configured. */
  public Optional<String> of(String path) {
    return address.isEmpty() ? Optional.empty() : Optional.of(address + path);
  }
}
