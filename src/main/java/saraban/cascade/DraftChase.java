package saraban.cascade;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import saraban.archive.Archive;
import saraban.calendar.WorkingDays;
import saraban.deadline.Demand;
import saraban.deadline.Demands;
import saraban.deadline.DueRule;
import saraban.deadline.Obligation;
import saraban.deadline.Obligations;
import saraban.letter.IssuedLetter;
import saraban.letter.Letter;
import saraban.letter.LetterId;
import saraban.organisation.Office;
import saraban.organisation.Offices;
import saraban.template.LetterTemplates;
import saraban.thai.Digits;
import saraban.thai.ThaiDate;

/** The letter that chases exactly those who have not answered, citing the letter that asked. */
@Component
class DraftChase {

  private static final String TEMPLATE = "follow-up";

  /** Working days that those who are late are given. */
  private static final int AGAIN = 5;

  private final Supplier<Offices> offices;
  private final Obligations obligations;
  private final Demands demands;
  private final Archive archive;
  private final LetterTemplates templates;
  private final WorkingDays working;

  DraftChase(
      Supplier<Offices> offices,
      Obligations obligations,
      Demands demands,
      Archive archive,
      LetterTemplates templates,
      WorkingDays working) {
    this.offices = offices;
    this.obligations = obligations;
    this.demands = demands;
    this.archive = archive;
    this.templates = templates;
    this.working = working;
  }

  /**
   * Whom to chase.
   *
   * @param letter that asked
   * @param demand place of the only thing to chase for; 0: all that it asks
   * @param chosen codes of the offices to chase; empty: all that have not answered
   */
  record Those(LetterId letter, int demand, Set<String> chosen) {

    boolean has(Obligation owed) {
      return owed.open()
          && (demand == 0 || demand == owed.demand())
          && (chosen.isEmpty() || chosen.contains(owed.office()));
    }
  }

  /**
   * @throws NobodyToChase if all of them have answered
   */
  Letter of(Office office, Those those, LocalDate today) {
    IssuedLetter letter = archive.read(those.letter()).orElseThrow();
    List<Obligation> open = pressing(those, today);
    if (open.isEmpty()) {
      throw new NobodyToChase();
    }
    Letter start =
        Phrases.start(office, offices.get(), today)
            .but()
            .to(open.stream().map(Obligation::name).distinct().toList())
            .references(List.of(Phrases.reference(letter.letter())))
            .letter();
    boolean late = open.stream().anyMatch(o -> o.on(today).overdue());
    Map<String, String> values =
        Map.of(
            "topic", Phrases.topic(letter.letter()),
            "asked", asked(open, demands.of(those.letter())),
            "now", late ? "ล่วงเลยกำหนดเวลาแล้ว" : "ใกล้ครบกำหนดเวลาแล้ว",
            "due", day(again(open, late, office, today)));
    return to(templates.named(TEMPLATE).fill(values, start), start);
  }

  /** Who is late is given some days more; who is not keeps the day. */
  private LocalDate again(List<Obligation> open, boolean late, Office office, LocalDate today) {
    return open.stream()
        .flatMap(o -> o.due().stream())
        .filter(_ -> !late)
        .min(LocalDate::compareTo)
        .orElseGet(() -> working.plus(today, AGAIN, offices.get().provinceOf(office.code())));
  }

  /** The template's own addressees are an example; one addressee has a number without ว. */
  private static Letter to(Letter filled, Letter start) {
    boolean one = start.to().size() == 1;
    return filled
        .but()
        .to(start.to())
        .number(one ? filled.number().map(Phrases::single) : filled.number())
        .letter();
  }

  /** Where something is late, things of which nothing is late are not chased for. */
  private List<Obligation> pressing(Those those, LocalDate today) {
    List<Obligation> open = obligations.of(those.letter()).stream().filter(those::has).toList();
    Set<String> late =
        open.stream()
            .filter(o -> o.on(today).overdue())
            .map(DraftChase::thing)
            .collect(Collectors.toSet());
    return late.isEmpty() ? open : open.stream().filter(o -> late.contains(thing(o))).toList();
  }

  private static String thing(Obligation owed) {
    return owed.demand() + " " + owed.what();
  }

  /** All that is missing, each thing once. */
  private static String asked(List<Obligation> open, List<Demand> demands) {
    List<String> things =
        open.stream()
            .collect(Collectors.groupingBy(DraftChase::thing, TreeMap::new, Collectors.toList()))
            .values()
            .stream()
            .map(same -> said(same, demands))
            .toList();
    return things.size() == 1
        ? "ขอให้" + things.getFirst()
        : IntStream.range(0, things.size())
            .mapToObj(i -> " (%s) %s".formatted(Digits.THAI.of(i + 1), things.get(i)))
            .collect(Collectors.joining("", "ขอให้", ""));
  }

  private static String said(List<Obligation> same, List<Demand> demands) {
    Obligation first = same.getFirst();
    String what = first.what().isEmpty() ? "รายงานผลการดำเนินการ" : first.what();
    return what.replaceFirst("^ให้", "") + by(first, demands);
  }

  /** What each counted from its own receipt is said as it was asked. */
  private static String by(Obligation owed, List<Demand> demands) {
    return demands.stream()
        .filter(demand -> demand.place() == owed.demand())
        .filter(demand -> demand.dueRule() instanceof DueRule.FromReceipt)
        .map(demand -> " " + demand.dueRule().thai().replace("แต่ละแห่ง", ""))
        .findFirst()
        .or(() -> owed.due().map(d -> " ภายในวันที่ " + day(d)))
        .orElse("");
  }

  private static String day(LocalDate day) {
    return ThaiDate.full(day, Digits.THAI);
  }
}
