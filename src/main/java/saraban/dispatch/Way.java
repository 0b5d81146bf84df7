package saraban.dispatch;

import java.util.stream.Stream;

/** How a letter goes to a recipient. */
public enum Way {
  /** Into the incoming letters of an office of this system. */
  INBOX("inbox", "ในระบบ"),
  MAIL("mail", "อีเมล"),
  PAPER("paper", "กระดาษ");

  private final String code;
  private final String thai;

  Way(String code, String thai) {
    this.code = code;
    this.thai = thai;
  }

  public String code() {
    return code;
  }

  public String thai() {
    return thai;
  }

  static Way ofCode(String code) {
    return Stream.of(values()).filter(w -> w.code.equals(code)).findAny().orElseThrow();
  }
}
