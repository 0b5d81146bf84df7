package saraban.deadline;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import saraban.deadline.Asked.Repeat;

/** Days that come again and again, without "ภายใน": "ทุกวันที่ ๕ ของเดือน". */
final class Every {

  static final Pattern WORDS =
      Skeleton.pattern(
          "ทุก(?:ๆ)?(?:"
              + Dates.DAY_WORD
              + "(?<d>\\d{1,2})(?!\\d)(?:(?<first>ของเดือนแรกของ(?:ทุก|แต่ละ)?ไตรมาส)|ของ(?:ทุก|แต่ละ)?เดือน)?|สิ้น(?<what>เดือน|ไตรมาส|ปีงบประมาณ|ปี)"
              + "|วัน(?<working>ทำการ)?สุดท้ายของ(?:แต่ละ)?เดือน|วัน(?<wd>"
              + Dates.WEEKDAY
              + "))");

  private static final Pattern MORE =
      Skeleton.pattern(
          "(?:,|และ|กับ)+(?:ทุก)?(?:วันที่)?(?<d>\\d{1,2})(?!\\d|[/.-]\\d)(?!(?:เดือน)?"
              + Dates.MONTH
              + ")(?:ของ(?:ทุก|แต่ละ)?เดือน)?");

  private static final Pattern MORE_WEEKDAYS =
      Skeleton.pattern("(?:,|และ|กับ|วัน)*(?<wd>" + Dates.WEEKDAY + ")(?!ที่)");

  private Every() {}

  static List<Tail> read(Skeleton text, Matcher match) {
    if (match.group("wd") != null) {
      return weekdays(text, match);
    }
    if (match.group("first") != null) {
      int day = Integer.parseInt(match.group("d"));
      String rule = "quarterly: day %d of the month after the quarter".formatted(day);
      return List.of(Tail.every(match.end(), Repeat.QUARTERLY, rule));
    }
    return match.group("d") == null ? List.of(last(match)) : days(text, match);
  }

  /** "ทุกวันจันทร์ พุธ และศุกร์". */
  private static List<Tail> weekdays(Skeleton text, Matcher match) {
    List<Tail> days = new ArrayList<>();
    days.add(weekly(match.end(), match.group("wd")));
    Matcher more = text.at(MORE_WEEKDAYS, match.end());
    while (more.lookingAt()) {
      days.add(weekly(more.end(), more.group("wd")));
      more = text.at(MORE_WEEKDAYS, more.end());
    }
    return days;
  }

  static Tail weekly(int end, String weekday) {
    String day = DayOfWeek.of(Dates.weekday(weekday)).toString();
    String name = day.charAt(0) + day.substring(1).toLowerCase(Locale.ROOT);
    return Tail.every(end, Repeat.WEEKLY, "weekly: " + name);
  }

  private static Tail last(Matcher match) {
    return switch (String.valueOf(match.group("what"))) {
      case "ไตรมาส" -> Tail.every(match.end(), Repeat.QUARTERLY, "quarterly: last day");
      case "ปี" -> Tail.every(match.end(), Repeat.YEARLY, "yearly: 31 December");
      case "ปีงบประมาณ" -> Tail.every(match.end(), Repeat.YEARLY, "yearly: 30 September");
      default -> {
        String working = match.group("working") == null ? "" : "working ";
        yield Tail.every(match.end(), Repeat.MONTHLY, "monthly: last %sday".formatted(working));
      }
    };
  }

  /** "ทุกวันที่ ๑ และวันที่ ๑๖ ของเดือน". */
  private static List<Tail> days(Skeleton text, Matcher match) {
    List<Tail> days = new ArrayList<>();
    days.add(monthly(match));
    Matcher more = text.at(MORE, match.end());
    while (more.lookingAt()) {
      days.add(monthly(more));
      more = text.at(MORE, more.end());
    }
    return days;
  }

  private static Tail monthly(Matcher match) {
    String rule = "monthly: day " + Integer.parseInt(match.group("d"));
    return Tail.every(match.end(), Repeat.MONTHLY, rule);
  }
}
