package saraban.layout;

import saraban.letter.Kind;

/** A kind of letter whose form we cannot set. */
public final class FormUnavailable extends RuntimeException {

  private static final long serialVersionUID = 1;

  FormUnavailable(Kind kind) {
    super(
        "ยังจัดหน้า%sไม่ได้ จัดหน้าได้เฉพาะ%s แก้ kind เป็น %s"
            .formatted(kind.thai(), Kind.EXTERNAL_LETTER.thai(), Kind.EXTERNAL_LETTER.code()));
  }
}
