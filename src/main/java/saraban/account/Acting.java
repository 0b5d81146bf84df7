package saraban.account;

import saraban.letter.Visibility;
import saraban.organisation.Office;

/**
 * Who acts, and for which office: an argument of every controller method whose address starts with
 * /o/{office}. Somebody who has no post there gets 404.
 */
public record Acting(Person person, Office office) {

  public Visibility visibility() {
    return new Visibility(office.registry());
  }
}
