package saraban.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import saraban.Fuzz;
import saraban.Pages;
import saraban.document.PictureRefused;
import saraban.letter.Letter;
import saraban.thai.ThaiText;
import saraban.typesetting.CannotPrint;

/** Whatever a body says, it becomes pages or is refused in words of ours. */
@Timeout(value = 1, unit = java.util.concurrent.TimeUnit.HOURS)
class MarkupFuzzTest {

  private static final List<String> SIGNS =
      List.of(
          "\n1. ",
          "\n(1) ",
          "\n(ก) ",
          "\n1.1.1 ",
          "\n   ",
          "\n| ก | ข |\n|---|--:|\n| ๑ | ๒ |\n",
          "|:-:|",
          "\n/กรณี...\n",
          "\n\n\n",
          "**หนา",
          "*เอน*",
          "***",
          "++ขีด++",
          "![ภาพ](a.png)",
          "\\*",
          "\\1. ",
          "     ย่อหน้า",
          "www.a-b.go.th/x?y=z",
          "ก".repeat(200),
          "พ.ศ. ๒๕๖๔",
          "นายสมชาย ",
          "\t\t",
          "....................");

  @Test
  void anyBodyIsReadAndItsPlainTextSaysNoMore() {
    Fuzz.texts(
        SIGNS,
        body -> {
          try {
            Markup.blocks(body, BodyStyle.BARE);
          } catch (PictureRefused refused) {
            assertThat(refused).hasMessageContaining("ภาพ");
          }
          assertThat(Markup.plain(body)).isNotNull();
          assertThat(Markup.texts(body)).isNotNull();
        });
  }

  @Test
  void aLiteralTextIsReadAsItself() {
    Fuzz.texts(
        SIGNS,
        typed -> {
          String text = ThaiText.tidy(typed).replaceAll("[\\s|\\u00A0]+", " ").strip();
          assertThat(Markup.plain(Markup.literal(text))).isEqualTo(text);
        });
  }

  @Test
  void anyBodyOfALetterBecomesPages() {
    Letter letter = Pages.world(Pages.WORLD.getFirst());
    Fuzz.texts(
        List.of("", letter.body()),
        SIGNS,
        body -> {
          try {
            assertThat(Pages.pdf(letter.but().body(ThaiText.tidy(body)).letter())).isNotEmpty();
          } catch (CannotPrint | PictureRefused refused) {
            assertThat(refused.getMessage()).isNotBlank();
          }
        });
  }
}
