package saraban.archive;

import java.nio.file.Path;

/** A letter's folder cannot be written: disk full, read-only, no right. The message is in Thai. */
public final class ArchiveUnwritable extends RuntimeException {

  private static final long serialVersionUID = 1;

  ArchiveUnwritable(Path folder, Exception cause) {
    super(
        "เก็บแฟ้มหนังสือลงคลังไม่ได้ที่ %s ตรวจดูว่าดิสก์ไม่เต็มและโฟลเดอร์นี้เขียนได้ แล้วทำใหม่"
            .formatted(folder),
        cause);
  }
}
