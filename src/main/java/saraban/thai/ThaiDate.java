package saraban.thai;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Dates as Thai letters write them: month names and years of the Buddhist era (CE + 543). */
public final class ThaiDate {

  /** Years of the Buddhist era are ahead of the common era by this. */
  public static final int ERA = 543;

  private static final List<String> MONTHS =
      List.of(
          "มกราคม",
          "กุมภาพันธ์",
          "มีนาคม",
          "เมษายน",
          "พฤษภาคม",
          "มิถุนายน",
          "กรกฎาคม",
          "สิงหาคม",
          "กันยายน",
          "ตุลาคม",
          "พฤศจิกายน",
          "ธันวาคม");

  private static final List<String> BRIEF =
      List.of(
          "ม.ค.", "ก.พ.", "มี.ค.", "เม.ย.", "พ.ค.", "มิ.ย.", "ก.ค.", "ส.ค.", "ก.ย.", "ต.ค.", "พ.ย.",
          "ธ.ค.");

  private static final List<String> WEEKDAYS =
      List.of("จันทร์", "อังคาร", "พุธ", "พฤหัสบดี", "ศุกร์", "เสาร์", "อาทิตย์");

  private ThaiDate() {}

  /** "๑๔ พฤษภาคม ๒๕๖๔". */
  public static String full(LocalDate day, Digits digits) {
    return digits.of(day.getDayOfMonth()) + " " + month(YearMonth.from(day), digits);
  }

  /** "พฤษภาคม ๒๕๖๔". */
  public static String month(YearMonth month, Digits digits) {
    return MONTHS.get(month.getMonthValue() - 1) + " " + digits.of(month.getYear() + ERA);
  }

  /** "๑๔ พ.ค. ๒๕๖๔". */
  public static String brief(LocalDate day, Digits digits) {
    String month = BRIEF.get(day.getMonthValue() - 1);
    return digits.of(day.getDayOfMonth()) + " " + month + " " + digits.of(day.getYear() + ERA);
  }

  /** "วันศุกร์". */
  public static String weekday(LocalDate day) {
    return "วัน" + WEEKDAYS.get(day.getDayOfWeek().getValue() - 1);
  }

  /**
   * Reads a day in any spelling, also one that depends on today: วันนี้, พรุ่งนี้, 14 พ.ค.
   *
   * @throws NotADate with a sentence in Thai
   */
  public static LocalDate parse(String text, LocalDate today) {
    return switch (ThaiText.tidy(text).strip()) {
      case "วันนี้" -> today;
      case "พรุ่งนี้" -> today.plusDays(1);
      case "มะรืน", "มะรืนนี้" -> today.plusDays(2);
      case "เมื่อวาน", "เมื่อวานนี้" -> today.minusDays(1);
      default -> DateSpelling.day(text, Optional.of(today));
    };
  }

  /**
   * Reads a day in any spelling: ๑๔ พฤษภาคม ๒๕๖๔, 14 พ.ค. 64, 14/5/2564, 2021-05-14.
   *
   * @throws NotADate with a sentence in Thai
   */
  public static LocalDate parse(String text) {
    return DateSpelling.day(text, Optional.empty());
  }

  /** Reads a month without a day: พฤษภาคม ๒๕๖๔, 2021-05; nothing if it is something else. */
  public static Optional<YearMonth> parseMonth(String text) {
    return DateSpelling.month(text);
  }

  /**
   * Reads a month's name that a scanner damaged: มถุนายน, กุมภาพนธ์.
   *
   * @return 1 to 12, or 0 if no name or more than one is near
   */
  public static int nearestMonth(String word) {
    int exact = monthOf(word);
    if (exact > 0) {
      return exact;
    }
    String bare = word.replaceAll("[\u0E47-\u0E4E]", "");
    int best = 0;
    int least = 3;
    for (int i = 0; i < MONTHS.size(); i++) {
      int distance = distance(bare, MONTHS.get(i).replaceAll("[\u0E47-\u0E4E]", ""));
      if (distance <= least) {
        best = distance < least ? i + 1 : 0;
        least = distance;
      }
    }
    return best;
  }

  private static int distance(String a, String b) {
    int[] row = java.util.stream.IntStream.rangeClosed(0, b.length()).toArray();
    for (int i = 1; i <= a.length(); i++) {
      int corner = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int changed = corner + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        corner = row[j];
        row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[b.length()];
  }

  /** 1 to 12 for the full, brief or spoken name of a month; 0 if it is none. */
  static int monthOf(String word) {
    String bare = word.replace("กรกฏา", "กรกฎา").replace(".", "");
    for (int i = 0; i < MONTHS.size(); i++) {
      String spoken = MONTHS.get(i).replaceFirst("(?:คม|ยน|พันธ์)$", "");
      if (Set.of(MONTHS.get(i), spoken, BRIEF.get(i).replace(".", "")).contains(bare)) {
        return i + 1;
      }
    }
    return 0;
  }
}
