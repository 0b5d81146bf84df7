package saraban.typesetting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import saraban.Pages;

/**
 * Everything that stands on the pages of the sample world's letters, with its place in millimetres.
 * After a change that is meant: bin/accept-pictures, then look at the difference.
 */
class PageGoldenTest {

  static final List<String> WORLD = Pages.WORLD;

  private static final Path GOLDEN = Path.of("src/test/resources/pages");

  @ParameterizedTest
  @FieldSource("WORLD")
  void everythingStandsWhereItStood(String name) throws Exception {
    StringBuilder placed = new StringBuilder();
    for (Page page : Pages.layout(Pages.world(name)).pages()) {
      placed.append("page ").append(page.number()).append('\n');
      page.items().forEach(item -> placed.append(described(item)).append('\n'));
    }
    Path golden = GOLDEN.resolve(name + ".txt");
    if (Boolean.getBoolean("accept")) {
      Files.createDirectories(GOLDEN);
      Files.writeString(golden, placed);
    }
    assertThat(placed.toString()).isEqualTo(Files.readString(golden));
  }

  private static String described(Page.Item item) {
    return switch (item) {
      case Page.TextLine line ->
          "%s %s-%s %s"
              .formatted(mm(line.baseline()), mm(line.x()), mm(Pages.end(line)), line.text());
      case Page.Image image ->
          "%s %s picture %s x %s"
              .formatted(mm(image.top()), mm(image.x()), mm(image.width()), mm(image.height()));
      case Page.Rule rule ->
          "%s %s rule to %s %s"
              .formatted(mm(rule.y1()), mm(rule.x1()), mm(rule.y2()), mm(rule.x2()));
    };
  }

  private static String mm(double points) {
    return String.format(Locale.ROOT, "%.1f", points / 72 * 25.4);
  }
}
