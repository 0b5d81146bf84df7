package saraban.intake;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Something done with a received letter: a line of its การปฏิบัติ.
 *
 * @param place 1, 2, 3 without a gap
 * @param to whom it goes with this step, if it goes anywhere
 * @param words the instruction (เกษียณหนังสือ) or the reason
 * @param by sign-in name
 * @param office code of the office that it was done for
 */
record Step(int place, Kind kind, Holder to, String words, Instant at, String by, String office) {

  /** What was done. */
  enum Kind {
    ROUTED("routed", "ส่ง"),
    RETURNED("returned", "ส่งคืน"),
    CLOSED("closed", "ปิดเรื่อง"),
    REOPENED("reopened", "เปิดเรื่องใหม่"),
    TAKEN_BACK("taken-back", "เรียกคืน");

    private final String code;
    private final String thai;

    Kind(String code, String thai) {
      this.code = code;
      this.thai = thai;
    }

    public String code() {
      return code;
    }

    public String thai() {
      return thai;
    }

    static Optional<Kind> ofCode(String code) {
      return Stream.of(values()).filter(kind -> kind.code.equals(code)).findAny();
    }
  }

  /** "ส่งสถจ.กระบี่ เพื่อดำเนินการ". */
  public String thai() {
    return (kind.thai() + to.name() + " " + words).strip();
  }
}
