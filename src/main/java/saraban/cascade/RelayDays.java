package saraban.cascade;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import saraban.deadline.PlannedDues.Planned;
import saraban.thai.Digits;
import saraban.thai.ThaiDate;

/**
 * The days of the level above and what becomes of them.
 *
 * @param counted words that name no day, by place
 */
record RelayDays(List<Planned> above, List<Planned> below, Map<Integer, String> counted) {

  Map<String, String> written() {
    Map<String, String> days = new LinkedHashMap<>();
    for (int i = 0; i < above.size(); i++) {
      String day = day(below.get(i).due());
      String words = counted.get(above.get(i).place());
      if (words == null) {
        days.putIfAbsent(day(above.get(i).due()), day);
      } else {
        days.putIfAbsent(words, "ภายในวันที่ " + day);
      }
    }
    return days;
  }

  /** The first, unless the text says it. */
  String unsaid(String text) {
    return below.stream()
        .findFirst()
        .map(first -> day(first.due()))
        .filter(day -> !text.contains(day))
        .orElse("");
  }

  private static String day(LocalDate day) {
    return ThaiDate.full(day, Digits.THAI);
  }
}
