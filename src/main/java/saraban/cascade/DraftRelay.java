package saraban.cascade;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import saraban.archive.Archive;
import saraban.calendar.WorkingDays;
import saraban.crossreference.CrossReferences;
import saraban.crossreference.Edge;
import saraban.crossreference.LetterName;
import saraban.crossreference.Relation;
import saraban.deadline.PlannedDues.Planned;
import saraban.home.Home;
import saraban.letter.Enclosure;
import saraban.letter.FiledLetter;
import saraban.letter.Letter;
import saraban.letter.LetterId;
import saraban.letter.Reference;
import saraban.organisation.Office;
import saraban.organisation.Office.Level;
import saraban.organisation.Offices;
import saraban.template.LetterTemplates;
import saraban.thai.Digits;

/** Makes of a letter that came the office's own letter to those below it. */
@Component
class DraftRelay {

  private static final String TEMPLATE = "relay-text";

  /** Stands in the filled template for the text, which is markup and not a value. */
  private static final String TEXT = "\uE000";

  private final Supplier<Offices> offices;
  private final CrossReferences references;
  private final LetterTemplates templates;
  private final Archive archive;
  private final DueOf dueOf;
  private final WorkingDays working;
  private final Home home;

  DraftRelay(
      Supplier<Offices> offices,
      CrossReferences references,
      LetterTemplates templates,
      Archive archive,
      DueOf dueOf,
      WorkingDays working,
      Home home) {
    this.offices = offices;
    this.references = references;
    this.templates = templates;
    this.archive = archive;
    this.dueOf = dueOf;
    this.working = working;
    this.home = home;
  }

  /**
   * A draft that passes a letter on.
   *
   * @param dues the days that it sets, thing by thing; none if the letter sets none
   * @param relayed node of the letter that it passes on
   */
  record Relay(Letter letter, List<Planned> dues, String relayed) {}

  /** Whether an office has anybody to pass letters on to. */
  boolean relays(Office office) {
    Level level = offices.get().principal(office).level();
    return RelayRules.read(home).of(level).isPresent();
  }

  /**
   * @throws NothingBelow if the office writes to nobody below it
   */
  Relay of(Office office, FiledLetter received, LocalDate today) {
    Office principal = offices.get().principal(office);
    RelayRules rules = RelayRules.read(home);
    RelayRules.Rule rule =
        rules.of(principal.level()).orElseThrow(() -> new NothingBelow(principal));
    String province = offices.get().provinceOf(principal.code());
    List<Planned> above = dueOf.letter(received, principal.code(), today);
    RelayDue shortened = new RelayDue(working, rules.least());
    List<Planned> dues =
        above.stream()
            .map(p -> p.on(shortened.before(p.due(), rule.keeps(), today, province)))
            .toList();
    String node = references.find(received.id()).orElseThrow().id();
    Optional<Letter> earlier = earlier(node, office);
    Letter letter = letter(office, received, rule, earlier, today);
    RelayDays days = new RelayDays(above, dues, dueOf.counted(received, principal.code(), today));
    return new Relay(filled(letter, received, rule, earlier, days), dues, node);
  }

  /** What the letter cites, this office may have passed on: that is its own earlier letter. */
  private Optional<Letter> earlier(String node, Office office) {
    List<String> cited = references.edgesFrom(node).stream().map(Edge::target).toList();
    List<LetterId> own = references.issuedBy(office.registry(), Relation.RELAYS, cited);
    return own.stream().findFirst().flatMap(archive::read).map(l -> l.letter());
  }

  private Letter letter(
      Office office,
      FiledLetter received,
      RelayRules.Rule rule,
      Optional<Letter> earlier,
      LocalDate today) {
    Letter source = received.letter();
    Enclosure copy = new Enclosure("สำเนา" + Phrases.phrase(source), "๑ ชุด");
    List<Reference> cites = earlier.stream().map(l -> cite(office, l)).toList();
    return Phrases.start(office, offices.get(), today)
        .but()
        .urgency(source.urgency())
        .subject(source.subject())
        .to(addressees(offices.get().principal(office), rule))
        .references(cites)
        .enclosures(List.of(copy))
        .digits(Digits.THAI)
        .letter();
  }

  private static Reference cite(Office office, Letter letter) {
    return new Reference(
        office.letterName(),
        letter.secrecy(),
        letter.urgency(),
        letter.number().map(n -> n.canonical()).orElse(""),
        letter.date());
  }

  /** The groups that have members here, and those written to directly. */
  private List<String> addressees(Office office, RelayRules.Rule rule) {
    List<String> lines = new ArrayList<>();
    rule.groups().stream()
        .filter(line -> !offices.get().expand(line, office.code()).isEmpty())
        .forEach(lines::add);
    for (String begins : rule.direct()) {
      below(office)
          .filter(o -> o.level() == Level.LOCAL_AUTHORITY && o.name().startsWith(begins))
          .map(Office::addressee)
          .forEach(lines::add);
    }
    if (lines.isEmpty()) {
      throw new NothingBelow(office);
    }
    return lines;
  }

  private java.util.stream.Stream<Office> below(Office office) {
    return offices.get().childrenOf(office.code()).stream()
        .flatMap(o -> java.util.stream.Stream.concat(java.util.stream.Stream.of(o), below(o)));
  }

  private Letter filled(
      Letter start,
      FiledLetter received,
      RelayRules.Rule rule,
      Optional<Letter> earlier,
      RelayDays days) {
    String issuer = LetterName.of(received.letter()).issuer();
    String text =
        RelayText.of(issuer, received.letter().body(), rule.phrases())
            .withDays(days.written())
            .text();
    Map<String, String> values =
        Map.of(
            "self", rule.self(),
            "sender", issuer,
            "before", earlier.map(Letter::subject).map(s -> told(received, rule, s)).orElse(""),
            "text", TEXT,
            "due", days.unsaid(text),
            "below", rule.below(),
            "onward", rule.onward());
    Letter letter = templates.named(TEMPLATE).fill(values, start);
    return letter.but().body(letter.body().replace(TEXT, text)).letter();
  }

  private static String told(FiledLetter received, RelayRules.Rule rule, String otherwise) {
    String issuer = LetterName.of(received.letter()).issuer();
    String before = RelayText.of(issuer, received.letter().body(), rule.phrases()).before();
    return before.isEmpty() ? otherwise : before;
  }
}
