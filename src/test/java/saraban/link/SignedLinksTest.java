package saraban.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import saraban.home.Home;

class SignedLinksTest {

  private static final Instant NOW = Instant.parse("2026-11-25T00:00:00Z");
  private static final String LETTER = "krabi-2564-circular-2332";

  private final SignedLinks links;
  private final String token;

  SignedLinksTest(@TempDir Path folder) {
    links = new SignedLinks(new Home(folder));
    token = links.token("enclosures", LETTER, NOW.plusSeconds(60));
  }

  @Test
  void opensTheThingItWasMadeForUntilItsDay() {
    assertThat(links.subject("enclosures", token, NOW)).contains(LETTER);
    assertThat(links.subject("enclosures", token, NOW.plusSeconds(61))).isEmpty();
  }

  @Test
  void opensNothingElse() {
    assertThat(links.subject("form", token, NOW)).isEmpty();
    String other = links.token("enclosures", "krabi-2564-circular-2333", NOW.plusSeconds(60));
    String mixed = other.substring(0, other.indexOf('.')) + token.substring(token.indexOf('.'));
    assertThat(links.subject("enclosures", mixed, NOW)).isEmpty();
    assertThat(links.subject("enclosures", token.replaceFirst("\\.\\d+\\.", ".9999999999."), NOW))
        .isEmpty();
  }

  @Test
  void garbageIsNoLink() {
    for (String garbage : new String[] {"", ".", "..", "a.b.c", "ก.1.ข", token + "x"}) {
      assertThat(links.subject("enclosures", garbage, NOW)).as(garbage).isEmpty();
    }
  }

  @Test
  void anotherHomeHasAnotherKey(@TempDir Path elsewhere) {
    assertThat(new SignedLinks(new Home(elsewhere)).subject("enclosures", token, NOW)).isEmpty();
  }
}
