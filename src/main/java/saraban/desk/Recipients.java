package saraban.desk;

import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import saraban.letter.Letter;
import saraban.organisation.Offices;

/** How many offices a letter goes to, groups counted out. */
@Component
class Recipients {

  private final Supplier<Offices> offices;

  Recipients(Supplier<Offices> offices) {
    this.offices = offices;
  }

  /** A line that is no office of the tree counts as one. */
  long count(Letter letter, String office) {
    return letter.to().stream()
        .mapToLong(line -> Math.max(1, offices.get().expand(line, office).size()))
        .sum();
  }
}
