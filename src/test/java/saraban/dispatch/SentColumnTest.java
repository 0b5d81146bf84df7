package saraban.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SentColumnTest {

  @Test
  void saysHowManyWentAndWhatBecameOfThem() {
    assertThat(SentColumn.words(Map.of(Step.SENT, 8))).isEqualTo("ส่ง ๘ แห่ง");
    assertThat(SentColumn.words(Map.of(Step.SENT, 2, Step.RECEIVED, 3, Step.ANSWERED, 1)))
        .isEqualTo("ส่ง ๖ แห่ง ลงรับ ๓ ตอบ ๑");
    assertThat(SentColumn.words(Map.of(Step.WAITING, 1, Step.RETURNED, 1, Step.OPENED, 8)))
        .isEqualTo("ส่ง ๘ จาก ๑๐ แห่ง ตีกลับหรือส่งไม่ได้ ๑");
  }
}
