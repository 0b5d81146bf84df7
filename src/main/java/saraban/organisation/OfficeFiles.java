package saraban.organisation;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import saraban.home.Home;

/** The files of offices/ as text. */
record OfficeFiles(Home home) {

  static final String FOLDER = "offices";

  String read(String name) {
    byte[] bytes =
        home.read(FOLDER, name)
            .orElseThrow(() -> new OfficesRefused("ไม่พบแฟ้ม %s/%s".formatted(FOLDER, name)));
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new OfficesRefused(
          "อ่านแฟ้ม %s/%s ไม่ได้ เพราะไม่ใช่รหัสอักษร UTF-8 บันทึกใหม่เป็น UTF-8"
              .formatted(FOLDER, name));
    }
  }
}
