package saraban.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import saraban.thai.Digits;

class YearNumberTest {

  @ParameterizedTest
  @CsvSource({
    "ที่ ๗๘๘/๒๕๕๘, 788/2558",
    "788 / 2558, 788/2558",
    "ที่ สพฐ 839/2561, สพฐ 839/2561",
    "/2564, /2564",
    "/, /"
  })
  void readsTheNumberOfAnOrder(String spelling, String canonical) {
    assertThat(YearNumber.find(spelling).orElseThrow().canonical()).isEqualTo(canonical);
  }

  @Test
  void takesItsRunningNumberAndYearFromTheBook() {
    LetterNumber number = YearNumber.OPEN.numbered("12", 2569);
    assertThat(number.complete()).isTrue();
    assertThat(number.in(Digits.THAI)).isEqualTo("๑๒/๒๕๖๙");
    assertThat(number.unnumbered().complete()).isFalse();
  }

  @Test
  void anOrderMayAlsoBearAReferenceNumber() {
    assertThat(LetterNumber.parse(Kind.ORDER, "กบ 0023.1/12").canonical())
        .isEqualTo("กบ 0023.1/12");
    assertThatThrownBy(() -> LetterNumber.parse(Kind.EXTERNAL_LETTER, "12/2564"))
        .isInstanceOf(NotALetterNumber.class);
  }
}
