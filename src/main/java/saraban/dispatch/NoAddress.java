package saraban.dispatch;

import saraban.frame.Refused;

/** What was typed is no e-mail address. */
final class NoAddress extends Refused {

  private static final long serialVersionUID = 1;

  NoAddress(String typed) {
    super(
        "“%s” ไม่ใช่ที่อยู่อีเมล พิมพ์เช่น saraban@krabi.go.th แล้วส่งใหม่"
            .formatted(typed.strip().substring(0, Math.min(60, typed.strip().length()))));
  }
}
