package saraban.deadline;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Days in a table under "กำหนดส่ง", which no word before them announces. */
final class Rows {

  private static final Pattern HEAD =
      Skeleton.pattern(
          "(?:กำหนดส่ง|กำหนดการส่ง|กำหนดรายงาน|ครบกำหนด|ส่งภายใน|ภายในวันที่|กำหนดแล้วเสร็จ)(?:รายงาน|ข้อมูล)?\\|?(?:หมายเหตุ)?\\|?$");

  /** Behind these stands no day, or another one. */
  private static final Pattern OTHER = Skeleton.pattern("(?:\\d|ณ|ลง|เมื่อ|ตั้งแต่|ระหว่าง)$");

  private static final int LONGEST_HEAD = 120;

  private final Skeleton text;
  private final LetterDays days;

  Rows(Skeleton text, LetterDays days) {
    this.text = text;
    this.days = days;
  }

  /**
   * @param taken what is read already
   */
  List<Found> read(BitSet taken) {
    List<Found> rows = new ArrayList<>();
    boolean table = false;
    for (int start = 0; start < text.length(); start = text.paragraphEnd(start) + 1) {
      int end = text.paragraphEnd(start);
      table = table && !text.emptyLineBefore(start);
      Optional<Found> row = table && taken.get(start, end).isEmpty() ? row(start, end) : none();
      row.ifPresent(rows::add);
      table = head(start, end) || row.isPresent() || table && !taken.get(start, end).isEmpty();
    }
    return rows;
  }

  private static Optional<Found> none() {
    return Optional.empty();
  }

  private boolean head(int start, int end) {
    return end > start
        && end - start < LONGEST_HEAD
        && HEAD.matcher(text.chars().substring(start, end)).find();
  }

  /** Its first day; from one day to another the later. */
  private Optional<Found> row(int start, int end) {
    for (int at = start; at < end; at++) {
      boolean begins = at == start || !OTHER.matcher(text.chars().substring(start, at)).find();
      int place = at;
      Optional<Found> row =
          begins ? OnADay.dated(text, at, days).map(tail -> new Found(place, place, tail)) : none();
      if (row.filter(found -> found.end() <= end).isPresent()) {
        return row;
      }
    }
    return Optional.empty();
  }
}
