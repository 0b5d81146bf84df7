package saraban.search;

import java.nio.file.Path;

/** The index cannot be used; the message says in Thai what to do. */
public final class IndexUnreadable extends RuntimeException {

  private static final long serialVersionUID = 1;

  private IndexUnreadable(String message, Throwable cause) {
    super(message, cause);
  }

  static IndexUnreadable broken(Path folder, Throwable cause) {
    return new IndexUnreadable(
        "อ่านดัชนีค้นหาใน %s ไม่ได้ ดัชนีอาจเสียหาย หนังสือในคลังไม่ได้รับผลกระทบ ให้สร้างดัชนีใหม่ด้วยคำสั่ง saraban rebuild"
            .formatted(folder),
        cause);
  }

  static IndexUnreadable busy(Path folder, Throwable cause) {
    return new IndexUnreadable(
        "เขียนดัชนีค้นหาใน %s ไม่ได้ เพราะมีโปรแกรมสารบรรณอีกตัวหนึ่งเปิดใช้อยู่ ให้หยุดโปรแกรมนั้นก่อน"
            .formatted(folder),
        cause);
  }

  static IndexUnreadable unwritable(Path folder, Throwable cause) {
    return new IndexUnreadable(
        "เขียนดัชนีค้นหาใน %s ไม่ได้ ตรวจสิทธิ์ของโฟลเดอร์และพื้นที่ว่างในดิสก์ แล้วสร้างดัชนีใหม่ด้วยคำสั่ง saraban rebuild"
            .formatted(folder),
        cause);
  }
}
