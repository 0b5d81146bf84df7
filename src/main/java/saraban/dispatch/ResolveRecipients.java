package saraban.dispatch;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import saraban.letter.Letter;
import saraban.organisation.Office;
import saraban.organisation.Offices;

/** Who a letter goes to, groups counted out: each office once. */
@Component
public class ResolveRecipients {

  private final Supplier<Offices> offices;

  ResolveRecipients(Supplier<Offices> offices) {
    this.offices = offices;
  }

  public List<Recipient> of(Letter letter, String sender) {
    Map<String, Recipient> all = new LinkedHashMap<>();
    for (String line : letter.to()) {
      for (Recipient recipient : meant(line, sender)) {
        all.putIfAbsent(recipient.key(), recipient);
      }
    }
    return List.copyOf(all.values());
  }

  private List<Recipient> meant(String line, String sender) {
    List<Office> meant = offices.get().expand(line, sender);
    return meant.isEmpty()
        ? List.of(new Recipient("", line.strip()))
        : meant.stream().map(o -> new Recipient(o.code(), o.addressee())).toList();
  }
}
