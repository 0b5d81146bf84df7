package saraban.form;

import java.time.Instant;
import java.util.List;

/**
 * A form that came back: one version of an office.
 *
 * @param fileName of the workbook as it was sent; empty if it was typed
 * @param faults if there are any, the return does not count
 * @param remarks what was odd but could be read
 */
public record Returned(
    MatterId matter,
    String office,
    int version,
    Source source,
    String fileName,
    String sender,
    Instant at,
    Answers answers,
    List<Told> faults,
    List<String> remarks) {

  /** How it came. */
  public enum Source {
    UPLOAD("แนบแฟ้ม"),
    MAIL("อีเมล"),
    PAGE("กรอกหน้าเว็บ");

    private final String thai;

    Source(String thai) {
      this.thai = thai;
    }

    public String thai() {
      return thai;
    }
  }

  /**
   * A fault as it is told.
   *
   * @param cell "C7"; empty if it was typed into the page
   */
  public record Told(String key, String cell, String message) {}

  public boolean counts() {
    return faults.isEmpty();
  }
}
