package saraban.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import saraban.deadline.Asked.Repeat;

/** Finds the words that announce a deadline, and reads what follows them. */
final class Triggers {

  private static final int NEAR = 120;

  private final Skeleton text;
  private final LetterDays days;

  Triggers(Skeleton text, LetterDays days) {
    this.text = text;
    this.days = days;
  }

  /** In order of the text. */
  List<Found> all() {
    List<Found> all = new ArrayList<>();
    announced(all);
    scan(TriggerWords.EVERY, all, this::every);
    scan(TriggerWords.AHEAD, all, at -> Counted.beforeEvent(text, at.start(), days));
    all.sort(java.util.Comparator.comparingInt(Found::start));
    return all;
  }

  private void announced(List<Found> all) {
    Matcher match = text.at(TriggerWords.ANY, 0);
    int from = 0;
    while (from < text.length() && match.find(from)) {
      from = match.start() + 1;
      Optional<Found> found = read(match);
      if (found.isPresent()) {
        all.add(found.get());
        from = more(found.get(), all);
      }
    }
  }

  private void scan(
      Pattern pattern,
      List<Found> all,
      java.util.function.Function<Matcher, Optional<Tail>> reader) {
    BitSet taken = new BitSet();
    all.forEach(found -> taken.set(found.start(), found.end()));
    Matcher match = text.at(pattern, 0);
    while (match.find()) {
      int at = match.start();
      Optional<Tail> tail = taken.get(at) ? Optional.empty() : reader.apply(match);
      if (tail.isPresent() && taken.get(at, tail.get().end()).isEmpty()) {
        all.add(new Found(at, at, tail.get()));
        taken.set(at, tail.get().end());
      }
    }
  }

  private Optional<Found> read(Matcher match) {
    if (match.group("loose") != null) {
      return Loose.asks(text, match)
          ? day(match).map(found -> found.with(found.tail().unsure()))
          : Optional.empty();
    }
    if (match.group("replaced") != null) {
      return replaced(match);
    }
    if (match.group("extended") != null) {
      return extended(match);
    }
    if (match.group("before") != null) {
      return before(match).map(tail -> new Found(match.start(), match.start(), tail));
    }
    return tail(match.end()).map(tail -> new Found(match.start(), match.start(), tail));
  }

  private Optional<Found> day(Matcher match) {
    return OnADay.read(text, match.end(), days)
        .map(tail -> new Found(match.start(), match.start(), tail));
  }

  private Optional<Tail> tail(int at) {
    return OnADay.read(text, at, days)
        .or(() -> EndOfPeriod.read(text, at, days))
        .or(() -> Counted.read(text, at, days))
        .map(this::withDueDate);
  }

  /** A computed day may be written behind the rule: (ครบกำหนดวันที่ ๒๓ พฤษภาคม ๒๕๖๘). */
  private Tail withDueDate(Tail tail) {
    Matcher due = text.at(TriggerWords.WRITTEN_OUT, tail.end());
    if (tail.rule().isEmpty() || tail.repeat() != Repeat.ONCE || !due.lookingAt()) {
      return tail;
    }
    return Dates.at(text, due.end(), days)
        .flatMap(read -> read.day().map(day -> tail.on(day).upTo(closed(read.end()))))
        .orElse(tail);
  }

  private int closed(int at) {
    return at < text.length() && text.chars().charAt(at) == ')' ? at + 1 : at;
  }

  private Optional<Tail> before(Matcher match) {
    String next = text.chars().substring(match.end(), Math.min(text.length(), match.end() + 4));
    Optional<Tail> tail = tail(match.end());
    return next.startsWith("เวลา") || next.startsWith("สิ") ? tail : tail.map(Triggers::dayBefore);
  }

  private static Tail dayBefore(Tail tail) {
    String rule =
        tail.repeat() == Repeat.ONCE
            ? "before = the day before at the latest"
            : tail.rule().orElse("").replaceFirst("day", "before day");
    Optional<LocalDate> day = tail.date().map(d -> d.minusDays(1));
    return new Tail(tail.end(), day, Optional.of(rule), tail.sure(), tail.repeat());
  }

  /** "จากเดิม… เป็น…": the later one counts, the former is named. */
  private Optional<Found> replaced(Matcher match) {
    Optional<Tail> former =
        OnADay.read(text, match.end(), days).filter(t -> t.repeat() == Repeat.ONCE);
    if (former.isEmpty() || !about(match.end())) {
      return Optional.empty();
    }
    Matcher now = text.at(TriggerWords.NOW, former.get().end());
    return now.lookingAt()
        ? tail(now.end())
            .map(tail -> {
              String old = former.get().date().map(LocalDate::toString).orElse("");
              String rule = ("replaces the former deadline " + old).strip();
              return new Found(now.start("now"), match.start(), tail.because(rule));
            })
        : Optional.empty();
  }

  private Optional<Found> extended(Matcher match) {
    Matcher by = text.within(TriggerWords.LAST_STEP, match.start(), match.end());
    int start = by.find() && by.end() == match.end() ? by.start() : match.start();
    boolean about = about(match.end());
    return about
        ? OnADay.read(text, match.end(), days).map(tail -> new Found(start, start, tail))
        : Optional.empty();
  }

  private boolean about(int at) {
    int from = Math.max(text.paragraphStart(at), at - NEAR);
    return TriggerWords.ABOUT_SENDING.matcher(text.chars().substring(from, at)).find();
  }

  /** "…และวันที่ ๓๑ กรกฎาคม": more days for the same thing. */
  private int more(Found found, List<Found> all) {
    Found last = found;
    Matcher more = text.at(TriggerWords.MORE, last.end());
    while (onADay(last.tail()) && more.lookingAt()) {
      int start = more.end();
      Optional<Tail> next = OnADay.read(text, start, days).filter(Triggers::onADay);
      if (next.isEmpty()) {
        break;
      }
      last = new Found(start, found.clause(), next.get());
      all.add(last);
      more = text.at(TriggerWords.MORE, last.end());
    }
    return last.end();
  }

  private static boolean onADay(Tail tail) {
    return tail.date().isPresent() || tail.repeat() == Repeat.YEARLY;
  }

  private Optional<Tail> every(Matcher match) {
    if (match.group("d") != null) {
      String rule = "monthly: day " + Integer.parseInt(match.group("d"));
      return Optional.of(Tail.every(match.end(), Repeat.MONTHLY, rule));
    }
    if (match.group("wd") != null) {
      String day = java.time.DayOfWeek.of(Dates.weekday(match.group("wd"))).toString();
      return Optional.of(Tail.every(match.end(), Repeat.WEEKLY, "weekly: " + capital(day)));
    }
    return Optional.of(
        switch (match.group("what")) {
          case "เดือน" -> Tail.every(match.end(), Repeat.MONTHLY, "monthly: last day");
          case "ไตรมาส" -> Tail.every(match.end(), Repeat.QUARTERLY, "quarterly: last day");
          case "ปี" -> Tail.every(match.end(), Repeat.YEARLY, "yearly: 31 December");
          default -> Tail.every(match.end(), Repeat.YEARLY, "yearly: 30 September");
        });
  }

  private static String capital(String day) {
    return day.charAt(0) + day.substring(1).toLowerCase(java.util.Locale.ROOT);
  }
}
