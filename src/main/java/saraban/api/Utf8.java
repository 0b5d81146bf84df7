package saraban.api;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import saraban.letter.LetterFileRefused;

/** Bytes of a request as text. */
final class Utf8 {

  private Utf8() {}

  static String text(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new LetterFileRefused(
          List.of("อ่านอักษรในแฟ้มหนังสือไม่ได้ บันทึกแฟ้มเป็น UTF-8 แล้วส่งใหม่"));
    }
  }
}
