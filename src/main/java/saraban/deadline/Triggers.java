package saraban.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
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
    scan(Every.WORDS, all, match -> Every.read(text, match));
    scan(
        TriggerWords.AHEAD,
        all,
        match -> Counted.beforeEvent(text, match.start(), days).stream().toList());
    BitSet taken = new BitSet();
    all.forEach(found -> taken.set(found.start(), found.end()));
    all.addAll(new Rows(text, days).read(taken));
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

  private void scan(Pattern pattern, List<Found> all, Function<Matcher, List<Tail>> reader) {
    BitSet taken = new BitSet();
    all.forEach(found -> taken.set(found.start(), found.end()));
    Matcher match = text.at(pattern, 0);
    while (match.find()) {
      int clause = match.start();
      int start = clause;
      for (Tail tail : taken.get(clause) ? List.<Tail>of() : reader.apply(match)) {
        if (taken.get(start, tail.end()).isEmpty()) {
          all.add(new Found(start, clause, tail));
          taken.set(start, tail.end());
        }
        start = tail.end();
      }
    }
  }

  private Optional<Found> read(Matcher match) {
    if (match.group("loose") != null) {
      return loose(match);
    }
    if (match.group("between") != null) {
      return between(match);
    }
    if (match.group("replaced") != null) {
      return replaced(match);
    }
    return match.group("extended") != null ? extended(match) : by(match);
  }

  private Optional<Found> loose(Matcher match) {
    return Loose.asks(text, match)
        ? day(match).map(found -> found.with(found.tail().unsure()))
        : Optional.empty();
  }

  private Optional<Found> between(Matcher match) {
    return Loose.registers(text, match)
        ? OnADay.period(text, match.end(), days)
            .map(tail -> new Found(match.start(), match.start(), tail.unsure()))
        : Optional.empty();
  }

  private Optional<Found> by(Matcher match) {
    if (match.group("before") == null && text.at(TriggerWords.FULL, match.start()).lookingAt()) {
      return day(match);
    }
    Optional<Tail> tail = match.group("before") == null ? tail(match.end()) : before(match);
    return tail.map(read -> new Found(match.start(), match.start(), read));
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
    return tail(match.end()).flatMap(tail -> Before.read(text, match, tail, days));
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
    return tail.date().isPresent()
        || tail.repeat() == Repeat.YEARLY
        || tail.rule().filter(rule -> rule.startsWith("monthly: day")).isPresent();
  }
}
