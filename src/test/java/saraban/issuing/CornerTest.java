package saraban.issuing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import saraban.Pages;
import saraban.letter.Kind;

class CornerTest {

  private static final String LONG =
      "ขอให้หน่วยงานในสังกัดตรวจสอบและรายงานผลการดำเนินการให้ทราบตามแบบที่กำหนดโดยเคร่งครัด "
          .repeat(60);

  @Test
  void theCornerBesideTheUnitOfALetterIsFree() {
    var last = Pages.layout(Pages.form(Kind.EXTERNAL_LETTER)).pages().getLast();
    assertThat(Corner.free(last)).isTrue();
  }

  @Test
  void theCornerOfAFullPageIsNot() {
    var pages = Pages.layout(Pages.saying(LONG)).pages();
    assertThat(pages).hasSizeGreaterThan(1);
    assertThat(Corner.free(pages.getFirst())).isFalse();
  }
}
