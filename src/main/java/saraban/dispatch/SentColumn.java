package saraban.dispatch;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import saraban.letter.LetterId;
import saraban.register.ActionColumn;
import saraban.thai.Digits;

/** In the register, how the sending of a letter stands: "ส่ง ๘ จาก ๑๐ แห่ง ลงรับ ๓". */
@Component
class SentColumn implements ActionColumn {

  private final JdbcClient jdbc;

  SentColumn(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Optional<String> of(LetterId letter) {
    Map<Step, Integer> counts = new EnumMap<>(Step.class);
    jdbc.sql("select state, count(*) as many from dispatch where letter = ? group by state")
        .param(letter.toString())
        .query(row -> {
          counts.put(Step.ofCode(row.getString("state")), row.getInt("many"));
        });
    return counts.isEmpty() ? Optional.empty() : Optional.of(words(counts));
  }

  static String words(Map<Step, Integer> counts) {
    int all = counts.values().stream().mapToInt(Integer::intValue).sum();
    int gone =
        all
            - sum(counts, Step.WAITING)
            - sum(counts, Step.SENDING)
            - sum(counts, Step.RETURNED)
            - sum(counts, Step.FAILED);
    List<String> parts = new ArrayList<>();
    parts.add(
        gone == all
            ? "ส่ง %s แห่ง".formatted(thai(all))
            : "ส่ง %s จาก %s แห่ง".formatted(thai(gone), thai(all)));
    add(parts, "ลงรับ", sum(counts, Step.RECEIVED) + sum(counts, Step.HANDED_ON));
    add(parts, "ตอบ", sum(counts, Step.ANSWERED));
    add(parts, "ตีกลับหรือส่งไม่ได้", sum(counts, Step.RETURNED) + sum(counts, Step.FAILED));
    return String.join(" ", parts);
  }

  private static void add(List<String> parts, String word, int many) {
    if (many > 0) {
      parts.add(word + " " + thai(many));
    }
  }

  private static int sum(Map<Step, Integer> counts, Step step) {
    return counts.getOrDefault(step, 0);
  }

  private static String thai(int number) {
    return Digits.THAI.of(number);
  }
}
