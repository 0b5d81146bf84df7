package saraban.issuing;

import java.util.List;

/** A draft with gaps cannot be issued; the message lists them in Thai. */
public final class LetterNotReady extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final transient List<String> gaps;

  public LetterNotReady(List<String> gaps) {
    super("ยังออกเลขไม่ได้ ขาด " + String.join(" ", gaps));
    this.gaps = List.copyOf(gaps);
  }

  public List<String> gaps() {
    return gaps;
  }
}
