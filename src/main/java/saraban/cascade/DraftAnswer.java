package saraban.cascade;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import saraban.crossreference.LetterName;
import saraban.home.Home;
import saraban.letter.FiledLetter;
import saraban.letter.Letter;
import saraban.organisation.Office;
import saraban.organisation.Office.Level;
import saraban.organisation.Offices;
import saraban.template.LetterTemplates;

/** The letter by which an office answers one that it got. */
@Component
class DraftAnswer {

  private static final String TEMPLATE = "report-back";

  private final Supplier<Offices> offices;
  private final LetterTemplates templates;
  private final Home home;

  DraftAnswer(Supplier<Offices> offices, LetterTemplates templates, Home home) {
    this.offices = offices;
    this.templates = templates;
    this.home = home;
  }

  /**
   * @param asker code of the office that asked; empty if it is not in the tree
   * @param what of several things that were asked the one that is answered; else empty
   */
  Letter of(
      Office office, FiledLetter asked, Optional<String> asker, String what, LocalDate today) {
    Letter start =
        Phrases.start(office, offices.get(), today)
            .but()
            .to(List.of(asker.map(this::addressee).orElseGet(() -> signer(asked.letter()))))
            .references(List.of(Phrases.reference(asked.letter())))
            .letter();
    Letter plain = start.but().number(start.number().map(Phrases::single)).letter();
    String topic = Phrases.topic(asked.letter());
    return templates
        .named(TEMPLATE)
        .fill(
            Map.of(
                "self",
                self(office),
                "asker",
                LetterName.of(asked.letter()).issuer(),
                "topic",
                topic,
                "what",
                what.isEmpty() ? "รายงานผล" + topic : what,
                "result",
                "ดำเนินการเรียบร้อยแล้ว"),
            plain);
  }

  private String addressee(String asker) {
    return offices.get().office(asker).addressee();
  }

  /** Whoever wrote is written to by the post that signed. */
  private static String signer(Letter asked) {
    return asked.signatory().position().stream()
        .findFirst()
        .orElseGet(() -> LetterName.of(asked).issuer());
  }

  private String self(Office office) {
    Level level =
        office.level() == Level.UNIT
            ? offices.get().office(office.parent()).level()
            : office.level();
    return RelayRules.read(home).of(level).map(RelayRules.Rule::self).orElse(office.letterName());
  }
}
