package saraban.thai;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ThaiTextTest {

  @ParameterizedTest
  @CsvSource({
    "\u0e19\u0e4d\u0e49\u0e32,\u0e19\u0e49\u0e33", "\u0e19\u0e49\u0e4d\u0e32,\u0e19\u0e49\u0e33",
    "\u0e19\u0e33\u0e49,\u0e19\u0e49\u0e33", "\u0e17\u0e4d\u0e32,\u0e17\u0e33",
  })
  void saraAmIsOneLetterBehindItsTone(String typed, String tidy) {
    assertThat(ThaiText.tidy(typed)).isEqualTo(tidy);
  }

  @ParameterizedTest
  @CsvSource({
    "\u0e17\u0e48\u0e35,\u0e17\u0e35\u0e48", "\u0e2d\u0e22\u0e48\u0e39,\u0e2d\u0e22\u0e39\u0e48",
    "\u0e01\u0e48\u0e31\u0e19,\u0e01\u0e31\u0e48\u0e19",
        "\u0e40\u0e40\u0e25\u0e30,\u0e41\u0e25\u0e30",
  })
  void marksStandInTheOrderOfTheKeyboard(String typed, String tidy) {
    assertThat(ThaiText.tidy(typed)).isEqualTo(tidy);
  }

  @Test
  void whatCannotBeSeenIsDropped() {
    assertThat(ThaiText.tidy("กระ\u200bบี่\ufeff\u200d \u0000\u0007หน\u00adัง\u202eสือ\ud83d"))
        .isEqualTo("กระบี่ หนังสือ");
  }

  @Test
  void linesEndWithALineFeed() {
    assertThat(ThaiText.tidy("ก\r\nข\rค\u000bง\u2028จ\u0085ฉ")).isEqualTo("ก\nข\nค\nง\nจ\nฉ");
  }

  @Test
  void marksOfOldFontsBecomeThai() {
    assertThat(ThaiText.tidy("ป\uf702\uf713 ฝ\uf710น")).isEqualTo("ปี่ ฝัน");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "plain 5*3*2\t- x\n",
        "๒\u00a0กก.",
        "ตามที่กระทรวงมหาดไทย “ก”",
        "นํา 1 ฯลฯ ๆ กุ์ สิทธิ์ ก๊วยเตี๋ยว",
        "👨‍👩‍👧 😀",
        "เก เแก แเก",
        "น้ำ ทำ ค่ำ"
      })
  void otherTextStaysAsTyped(String typed) {
    String sameLook = typed.replace("\u0e4d\u0e32", "\u0e33");
    assertThat(ThaiText.tidy(typed)).isEqualTo(sameLook);
    assertThat(ThaiText.tidy(ThaiText.tidy(typed))).isEqualTo(sameLook);
  }

  /** A zero-width space makes the text be looked at closely; it must come out the same. */
  @Test
  void whatLooksTidyAtAGlanceIsTidy() {
    String letters = " \nA1กณเแาำะัิึฺุู็่้์ํ๎ๆฯ๑“…–é";
    for (int i = 0; i < letters.length() * letters.length() * letters.length(); i++) {
      int n = letters.length();
      String text =
          "" + letters.charAt(i % n) + letters.charAt(i / n % n) + letters.charAt(i / n / n);
      assertThat(ThaiText.tidy(text)).isEqualTo(ThaiText.tidy(text + "\u200B"));
    }
  }
}
