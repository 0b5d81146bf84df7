package saraban.font;

/** A font file is missing or cannot be used; the message says in Thai which and what to do. */
public final class FontRefused extends RuntimeException {

  private static final long serialVersionUID = 1;

  FontRefused(String message) {
    super(message);
  }

  FontRefused(String message, Throwable cause) {
    super(message, cause);
  }

  static FontRefused broken(String file, Throwable cause) {
    return new FontRefused(
        ("ใช้แฟ้มแบบอักษร fonts/%s ไม่ได้ แฟ้มเสียหายหรือไม่ใช่ TrueType (.ttf)"
                + " วางแฟ้มที่สมบูรณ์แทน หรือแก้ชื่อแฟ้มใน fonts/family.yaml")
            .formatted(file),
        cause);
  }
}
