package saraban.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import saraban.sheet.Area;
import saraban.sheet.Look;
import saraban.sheet.Row;
import saraban.sheet.Rule;
import saraban.thai.Digits;

/** What may be typed into the cells of a form, and the lists that are offered. */
final class SlotRules {

  /** A list written into a rule has at most 255 characters, and no commas in its entries. */
  private static final int LONGEST_LIST = 200;

  private static final int MOST_POINTS = 20;

  private final String sheet;
  private final int firstRow;
  private final List<Rule> rules = new ArrayList<>();
  private final List<Row> lists = new ArrayList<>();

  SlotRules(String sheet, int firstRow) {
    this.sheet = sheet;
    this.firstRow = firstRow;
  }

  List<Rule> rules() {
    return List.copyOf(rules);
  }

  /** Rows to add to the hidden sheet. */
  List<Row> lists() {
    return List.copyOf(lists);
  }

  void add(SheetPlan.Spot spot) {
    Area area = Area.cell(spot.answer());
    String hint = spot.slot().question().hint();
    String help = hint.isEmpty() ? "" : " " + hint;
    switch (spot.slot().question().kind()) {
      case Kind.Number number ->
          rules.add(
              new Rule.Between(
                  area,
                  number.least(),
                  number.most(),
                  number.decimals() == 0,
                  range(number) + help));
      case Kind.Score score -> rules.add(score(area, score, help));
      case Kind.Choice choice -> rules.add(choice(area, choice.choices(), help));
      case Kind.Text text ->
          rules.add(
              new Rule.NoLonger(
                  area,
                  text.longest(),
                  "ข้อความไม่เกิน %s ตัวอักษร%s".formatted(Digits.THAI.of(text.longest()), help)));
      case Kind.Day _ -> rules.add(new Rule.NoLonger(area, 40, "วันที่ เช่น 2 พ.ย. 2563" + help));
      case Kind.File _ ->
          rules.add(new Rule.NoLonger(area, 200, "ชื่อแฟ้มที่ส่งมาพร้อมกัน" + help));
      case Kind.Computed _, Kind.Band _ -> {}
    }
  }

  private static String range(Kind.Number number) {
    String kind = number.decimals() == 0 ? "จำนวนเต็ม" : "ตัวเลข";
    return kind
        + number.least().map(l -> " ตั้งแต่ " + Digits.THAI.of(TypedValue.plain(l))).orElse("")
        + number.most().map(m -> " ไม่เกิน " + Digits.THAI.of(TypedValue.plain(m))).orElse("");
  }

  private Rule score(Area area, Kind.Score score, String help) {
    BigDecimal span = score.to().subtract(score.from());
    String words =
        "คะแนน %s ถึง %s%s"
            .formatted(
                Digits.THAI.of(TypedValue.plain(score.from())),
                Digits.THAI.of(TypedValue.plain(score.to())),
                help);
    if (score.decimals() > 0 || span.intValue() > MOST_POINTS) {
      return new Rule.Between(
          area, Optional.of(score.from()), Optional.of(score.to()), score.decimals() == 0, words);
    }
    List<String> points =
        IntStream.rangeClosed(score.from().intValue(), score.to().intValue())
            .mapToObj(String::valueOf)
            .toList();
    return new Rule.OneOf(area, points, words);
  }

  private Rule choice(Area area, List<String> choices, String help) {
    String words = "เลือกจากรายการ" + help;
    boolean plain = choices.stream().noneMatch(c -> c.contains(",") || c.contains("\""));
    if (plain && String.join(",", choices).length() <= LONGEST_LIST) {
      return new Rule.OneOf(area, choices, words);
    }
    int first = firstRow + lists.size();
    choices.forEach(c -> lists.add(Row.of(Look.PLAIN, "", "", c)));
    return new Rule.OneOfCells(
        area, sheet, Area.of(first, 2, firstRow + lists.size() - 1, 2), words);
  }
}
