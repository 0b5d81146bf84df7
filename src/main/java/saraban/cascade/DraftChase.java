package saraban.cascade;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import saraban.archive.Archive;
import saraban.calendar.WorkingDays;
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
  private final Archive archive;
  private final LetterTemplates templates;
  private final WorkingDays working;

  DraftChase(
      Supplier<Offices> offices,
      Obligations obligations,
      Archive archive,
      LetterTemplates templates,
      WorkingDays working) {
    this.offices = offices;
    this.obligations = obligations;
    this.archive = archive;
    this.templates = templates;
    this.working = working;
  }

  /**
   * @param chosen codes of the offices to chase; empty: all that have not answered
   * @throws NobodyToChase if all of them have
   */
  Letter of(Office office, LetterId asked, Set<String> chosen, LocalDate today) {
    IssuedLetter letter = archive.read(asked).orElseThrow();
    List<Obligation> open =
        obligations.of(asked).stream()
            .filter(o -> !o.on(today).closed())
            .filter(o -> chosen.isEmpty() || chosen.contains(o.office()))
            .toList();
    if (open.isEmpty()) {
      throw new NobodyToChase();
    }
    String province = offices.get().provinceOf(office.code());
    Letter start =
        Phrases.start(office, offices.get(), today)
            .but()
            .to(open.stream().map(Obligation::name).toList())
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

  private static String asked(List<Obligation> open) {
    Optional<Obligation> first = open.stream().findFirst();
    String what =
        first.map(Obligation::what).filter(w -> !w.isEmpty()).orElse("รายงานผลการดำเนินการ");
    return "ขอให้"
        + what.replaceFirst("^ให้", "")
        + first.flatMap(Obligation::due).map(d -> " ภายในวันที่ " + day(d)).orElse("");
  }

  private static String day(LocalDate day) {
    return ThaiDate.full(day, Digits.THAI);
  }
}
