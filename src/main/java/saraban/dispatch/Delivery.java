package saraban.dispatch;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import saraban.home.Home;

/**
 * How letters go to whom, from offices/delivery.csv: {@code recipient,way,email}, where recipient
 * is the code of an office or the line after เรียน. Offices of the tree that are not in it have
 * their letters in the system; others are carried on paper.
 */
@Component
class Delivery {

  private static final Logger LOG = LoggerFactory.getLogger(Delivery.class);

  private final Home home;

  Delivery(Home home) {
    this.home = home;
  }

  /** By recipient. */
  Map<String, Choice> choices() {
    String file =
        home.read("offices", "delivery.csv")
            .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
            .orElse("");
    Map<String, Choice> choices = new HashMap<>();
    file.lines().skip(1).filter(l -> !l.isBlank()).forEach(line -> read(line, choices));
    return choices;
  }

  private static void read(String line, Map<String, Choice> choices) {
    String[] cells = line.split(",", -1);
    try {
      Way way = Way.ofCode(cells[1].strip());
      String email = cells.length > 2 ? cells[2].strip() : "";
      if (way == Way.MAIL && !email.matches("[^@\\s]+@[^@\\s]+")) {
        throw new IllegalArgumentException("no e-mail address");
      }
      choices.put(cells[0].strip(), new Choice(way, email));
    } catch (RuntimeException e) {
      LOG.warn("offices/delivery.csv: the line \"{}\" is not used: {}", line, e.getMessage());
    }
  }

  /** The way to somebody, as configured. */
  record Choice(Way way, String email) {

    static final Choice INBOX = new Choice(Way.INBOX, "");
    static final Choice PAPER = new Choice(Way.PAPER, "");
  }
}
