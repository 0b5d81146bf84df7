package saraban.typesetting;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import saraban.document.Inline;
import saraban.document.Length;
import saraban.document.Picture;
import saraban.document.Placed;

class PrintableTest {

  @Test
  void aCharacterThatNoFaceHasIsNamedWithItsPlace() {
    var subject = Inline.Text.field("subject", "ประชุม 😀😀 ด่วน", Sheet.TEXT);
    assertThatThrownBy(() -> Sheet.set(Sheet.paragraph(Sheet.PLAIN, subject)))
        .isInstanceOf(CannotPrint.class)
        .hasMessage(
            "แบบอักษรไม่มี “😀” (ใน “ประชุม 😀😀 ด่วน” ของ subject) ลบหรือเปลี่ยนอักษรนี้"
                + " แล้วทำใหม่");
  }

  @Test
  void wordsAroundAreNeverCutInsideACharacter() {
    String text = "😀".repeat(3) + "กกกกกก" + "😎" + "ขขขขข" + "😀".repeat(9);
    assertThatThrownBy(() -> Sheet.set(Sheet.paragraph(Sheet.PLAIN, text)))
        .message()
        .satisfies(message ->
            org.assertj.core.api.Assertions.assertThat(
                    message.codePoints().filter(c -> c >= 0xD800 && c < 0xE000))
                .isEmpty());
  }

  @Test
  void aPictureWiderThanThePaperIsRefused() {
    var picture = new Picture.Drawing(100, 1, List.of());
    var emblem =
        new Placed.Image(
            picture, Length.ZERO, Length.ZERO, Length.mm(900), Length.mm(9), "ตราครุฑ");
    assertThatThrownBy(() -> Sheet.set(Sheet.page(), List.of(emblem), List.of()))
        .isInstanceOf(CannotPrint.class)
        .hasMessageContaining("ภาพตราครุฑกว้าง 900 มม. กว้างกว่ากระดาษ 176 มม.");
  }
}
