package saraban.calendar;

import java.time.LocalDate;
import java.util.Set;

/**
 * A day off for government offices.
 *
 * @param provinces the codes of the provinces that have it; empty: the whole country
 * @param source who said so
 */
public record Holiday(
    LocalDate day,
    String name,
    Kind kind,
    Set<String> provinces,
    String source,
    Standing standing) {

  public Holiday {
    provinces = Set.copyOf(provinces);
  }

  /** Why a day is off. */
  public enum Kind {
    FIXED("วันที่แน่นอน"),
    LUNAR("จันทรคติ"),
    SUBSTITUTE("ชดเชย"),
    SPECIAL("พิเศษ"),
    REGIONAL("เฉพาะพื้นที่");

    private final String thai;

    Kind(String thai) {
      this.thai = thai;
    }

    /** "ชดเชย". */
    public String thai() {
      return thai;
    }
  }

  /** How far one may rely on it. */
  public sealed interface Standing {}

  /**
   * It was announced.
   *
   * @param verified false if our source is weak and the announcement is to be looked up
   */
  public record Announced(boolean verified) implements Standing {}

  /** We computed it; nothing is announced yet. */
  public record Proposed() implements Standing {}

  /** It was announced and called off: people work on this day. */
  public record Cancelled(String source) implements Standing {}

  /** An office added it to ours after the year's file was written. */
  public record Added(Addition addition) implements Standing {}

  /** True if offices of a province are closed because of it. */
  public boolean closes(String province) {
    boolean here = provinces.isEmpty() || provinces.contains(province);
    return here && !(standing instanceof Cancelled);
  }
}
