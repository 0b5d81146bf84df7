package saraban.letter;

import java.util.Optional;
import java.util.stream.Stream;

/** A series of numbers that starts at 1 each calendar year. */
public enum Series {
  OUTGOING("outgoing", "หนังสือส่ง"),
  CIRCULAR("circular", "หนังสือเวียน (ว)");

  private final String code;
  private final String thai;

  Series(String code, String thai) {
    this.code = code;
    this.thai = thai;
  }

  public String code() {
    return code;
  }

  public String thai() {
    return thai;
  }

  public static Optional<Series> ofCode(String code) {
    return Stream.of(values()).filter(series -> series.code.equals(code)).findAny();
  }

  /** The series that a number belongs to: circulars count apart (ข้อ 20). */
  public static Series of(ReferenceNumber number) {
    return number.circular() ? CIRCULAR : OUTGOING;
  }
}
