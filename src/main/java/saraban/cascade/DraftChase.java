package saraban.cascade;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import saraban.archive.Archive;
import saraban.calendar.WorkingDays;
import saraban.deadline.Demand;
import saraban.deadline.Demands;
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
    String province = offices.get().provinceOf(office.code());
    Letter start =
        Phrases.start(office, offices.get(), today)
            .but()
            .to(open.stream().map(Obligation::name).distinct().toList())
            .references(List.of(Phrases.reference(letter.letter())))
            .letter();
    Map<String, String> values =
        Map.of(
            "topic", Phrases.topic(letter.letter()),
            "asked", asked(open),
            "due", day(working.plus(today, AGAIN, province)));
    return to(templates.named(TEMPLATE).fill(values, start), start);
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

  /** A period that is not over yet is not chased for, unless nothing else is left. */
  private List<Obligation> pressing(Those those, LocalDate today) {
    List<Obligation> open = obligations.of(those.letter()).stream().filter(those::has).toList();
    Set<Integer> repeated =
        demands.of(those.letter()).stream()
            .filter(Demand::repeated)
            .map(Demand::place)
            .collect(Collectors.toSet());
    List<Obligation> due =
        open.stream().filter(o -> !repeated.contains(o.demand()) || o.on(today).overdue()).toList();
    return due.isEmpty() ? open : due;
  }

  /** All that is missing, each thing once. */
  private static String asked(List<Obligation> open) {
    List<String> things = open.stream().map(DraftChase::thing).distinct().toList();
    return things.size() == 1
        ? "ขอให้" + things.getFirst()
        : IntStream.range(0, things.size())
            .mapToObj(i -> " (%s) %s".formatted(Digits.THAI.of(i + 1), things.get(i)))
            .collect(Collectors.joining("", "ขอให้", ""));
  }

  private static String thing(Obligation owed) {
    String what = owed.what().isEmpty() ? "รายงานผลการดำเนินการ" : owed.what();
    return what.replaceFirst("^ให้", "") + owed.due().map(d -> " ภายในวันที่ " + day(d)).orElse("");
  }

  private static String day(LocalDate day) {
    return ThaiDate.full(day, Digits.THAI);
  }
}
