package saraban.home;

import java.io.IOException;
import java.nio.file.Path;

/** We may not write below the home; the message says in Thai why and what to do. */
public final class HomeRefused extends RuntimeException {

  private static final long serialVersionUID = 1;

  private HomeRefused(String message) {
    super(message);
  }

  static HomeRefused inUse(Path root) {
    return new HomeRefused(
        "สารบรรณกำลังทำงานอยู่ที่ %s จึงเขียนพร้อมกันไม่ได้ หยุดโปรแกรมนั้นก่อนแล้วสั่งใหม่"
            .formatted(root));
  }

  static HomeRefused unwritable(Path root, IOException cause) {
    HomeRefused refused =
        new HomeRefused(
            "เขียนแฟ้มที่ %s ไม่ได้ ให้สิทธิ์เขียนโฟลเดอร์ data และ archive หรือตั้ง SARABAN_HOME ไปที่อื่น"
                .formatted(root));
    refused.initCause(cause);
    return refused;
  }
}
