package saraban.archive;

import java.nio.file.Path;

/** A letter's folder is there but cannot be read; the message says in Thai which. */
public final class ArchiveDamaged extends RuntimeException {

  private static final long serialVersionUID = 1;

  ArchiveDamaged(Path place, Exception cause) {
    super("อ่านแฟ้มหนังสือในคลังไม่ได้ที่ %s กู้คืนแฟ้มนี้จากสำเนาสำรอง".formatted(place), cause);
  }
}
