package saraban.template;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.slf4j.LoggerFactory;
import saraban.Fuzz;
import saraban.Pages;
import saraban.letter.Letter;

/** A template that people damage is filled or refused with its file, and does nothing else. */
@Timeout(value = 1, unit = java.util.concurrent.TimeUnit.HOURS)
class TemplateFuzzTest {

  private static final List<String> WORDS =
      List.of(
          "[(${topic})]",
          "[# th:if=\"${due != ''}\"]",
          "[/]",
          "[# th:each=\"x : ${to}\"]",
          "${",
          "}",
          "[(",
          ")]",
          "#thai.digits(",
          "T(java.lang.Runtime)",
          "${T(java.lang.System).exit(1)}",
          "${new java.io.File('x')}",
          "${topic.class}",
          "__${topic}__",
          "~{relay}",
          "@{x}",
          "\n---\n",
          "---",
          "inputs:",
          "- {name: x, label: y}",
          "required: maybe",
          "mark: ",
          "kind: order",
          "\nsubject: ",
          "th:utext",
          "[[${topic}]]",
          "<th:block>",
          "'+'",
          "?:",
          " or ",
          "matches '(a+)+'");

  static {
    // it logs all that it refuses
    ((Logger) LoggerFactory.getLogger("org.thymeleaf.TemplateEngine")).setLevel(Level.OFF);
  }

  private static final Letter START = Pages.world(Pages.WORLD.getFirst());

  @Test
  void aTemplateIsFilledOrRefused() throws IOException {
    Fuzz.texts(shipped(), WORDS, TemplateFuzzTest::fill);
  }

  @Test
  void valuesAreTextsWhateverTheySay() throws IOException {
    LetterTemplate relay =
        TemplateFile.read("relay", read(Path.of("letter-templates/relay.txt"))).template();
    Fuzz.texts(
        WORDS,
        value -> {
          try {
            assertThat(relay.fill(values(value), START).subject()).isNotNull();
          } catch (TemplateRefused refused) {
            assertThat(refused).hasMessageContaining("relay");
          }
        });
  }

  private static void fill(String source) {
    try {
      TemplateFile.read("damaged", source).template().fill(values("ค่า"), START);
    } catch (TemplateRefused refused) {
      assertThat(refused).hasMessageContaining("damaged");
    }
  }

  private static Map<String, String> values(String value) {
    return Map.of("topic", value, "received", value, "sender", value, "task", value, "due", value);
  }

  private static List<String> shipped() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("letter-templates"))) {
      return files
          .filter(f -> f.toString().endsWith(".txt"))
          .sorted()
          .map(TemplateFuzzTest::read)
          .toList();
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
