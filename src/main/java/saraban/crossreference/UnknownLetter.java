package saraban.crossreference;

import saraban.frame.Refused;

/** No letter of the number typed is known. */
final class UnknownLetter extends Refused {

  private static final long serialVersionUID = 1;

  UnknownLetter(String typed) {
    super(
        "ไม่พบหนังสือเลขที่ “%s” พิมพ์เลขที่ให้ครบ เช่น กบ ๐๐๒๓.๑/ว ๒๓๓๒"
            .formatted(typed.strip().substring(0, Math.min(60, typed.strip().length()))));
  }
}
