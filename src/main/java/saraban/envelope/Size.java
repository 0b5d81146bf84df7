package saraban.envelope;

import java.util.Optional;
import java.util.stream.Stream;
import saraban.document.Length;

/** The envelopes of the regulation (ข้อ 78), lying; A4 fits in by its folds. */
enum Size {
  C4("c4", "C4 (ไม่พับ)", 324, 229),
  C5("c5", "C5 (พับ ๒)", 229, 162),
  C6("c6", "C6 (พับ ๔)", 162, 114),
  DL("dl", "DL (พับ ๓)", 220, 110);

  private final String code;
  private final String thai;
  private final double width;
  private final double height;

  Size(String code, String thai, double width, double height) {
    this.code = code;
    this.thai = thai;
    this.width = width;
    this.height = height;
  }

  public String code() {
    return code;
  }

  public String thai() {
    return thai;
  }

  Length width() {
    return Length.mm(width);
  }

  Length height() {
    return Length.mm(height);
  }

  static Optional<Size> ofCode(String code) {
    return Stream.of(values()).filter(size -> size.code.equals(code)).findAny();
  }
}
