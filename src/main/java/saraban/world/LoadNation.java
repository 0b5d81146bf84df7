package saraban.world;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import saraban.account.People;
import saraban.calendar.WorkingDays;
import saraban.cascade.RelayThrough;
import saraban.deadline.Demand;
import saraban.deadline.Demands;
import saraban.deadline.Obligations;
import saraban.home.Home;
import saraban.issuing.IssueLetter;
import saraban.issuing.OfficeSenders;
import saraban.letter.Letter;
import saraban.letter.LetterDate;
import saraban.letter.LetterFile;
import saraban.letter.Series;
import saraban.organisation.CurrentOffices;
import saraban.organisation.Office;
import saraban.organisation.Office.Level;
import saraban.register.Books;
import saraban.thai.Digits;
import saraban.thai.ThaiDate;

/**
 * The whole country in an empty home: every local authority, made up where no free list names it,
 * and one circular of the department that is passed on through all levels as a job.
 */
@Component
@ConditionalOnProperty(name = "saraban.world", havingValue = "nation")
class LoadNation {

  private static final Logger LOG = LoggerFactory.getLogger(LoadNation.class);
  private static final String OFFICES = "offices";
  private static final int WORKING_DAYS = 45;

  private final Home home;
  private final CurrentOffices offices;
  private final People people;
  private final Books books;
  private final IssueLetter issueLetter;
  private final OfficeSenders senders;
  private final Obligations obligations;
  private final Demands demands;
  private final RelayThrough relayThrough;
  private final WorkingDays working;
  private final Clock clock;

  LoadNation(
      Home home,
      CurrentOffices offices,
      People people,
      Books books,
      IssueLetter issueLetter,
      OfficeSenders senders,
      Obligations obligations,
      Demands demands,
      RelayThrough relayThrough,
      WorkingDays working,
      Clock clock) {
    this.home = home;
    this.offices = offices;
    this.people = people;
    this.books = books;
    this.issueLetter = issueLetter;
    this.senders = senders;
    this.obligations = obligations;
    this.demands = demands;
    this.relayThrough = relayThrough;
    this.working = working;
    this.clock = clock;
  }

  @EventListener(ApplicationReadyEvent.class)
  @Order(Ordered.HIGHEST_PRECEDENCE)
  void load() {
    LocalDate today = LocalDate.now(clock);
    SampleWorld world = SampleWorld.read(text(SampleWorld.FILE));
    if (people.all().isEmpty()) {
      world.people().forEach(sample -> people.put(sample.person(), sample.password()));
    }
    write("local-authorities.csv", () -> NationTree.authorities(home, offices.get()));
    write("posts.yaml", () -> NationTree.posts(home, offices.get(), today));
    offices.reload();
    openBooks(today);
    begin(today);
    LOG.info("The nation is loaded: {} offices", offices.get().all().size());
  }

  private void write(String name, java.util.function.Supplier<String> text) {
    Path file = home.root().resolve(OFFICES).resolve(name);
    if (Files.exists(file)) {
      return;
    }
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text.get());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void openBooks(LocalDate today) {
    int year = today.getYear() + ThaiDate.ERA;
    for (Office office : offices.get().all()) {
      if (office.level() != Level.LOCAL_AUTHORITY && office.level() != Level.UNIT) {
        for (Series series : new Series[] {Series.CIRCULAR, Series.OUTGOING, Series.INCOMING}) {
          books.open(new Books.Opening(office.code(), series, year, 1, today, "dla", ""));
        }
      }
    }
  }

  /** The circular of 2563 as a letter of today; the same key takes no second number. */
  private void begin(LocalDate today) {
    String file = "dla-2563-guideline.yaml";
    Letter model = LetterFile.read(file, text(file), senders);
    LocalDate due = working.plus(today, WORKING_DAYS, "");
    Letter letter =
        model
            .but()
            .date(new LetterDate.Day(today))
            .body(model.body().replace("๒ พฤศจิกายน ๒๕๖๓", ThaiDate.full(due, Digits.THAI)))
            .letter();
    var issued =
        issueLetter.issue(
            new IssueLetter.Order(letter, "dla", "dla", today, Optional.of("nation")));
    boolean asked = obligations.of(issued.id()).stream().anyMatch(o -> o.due().isPresent());
    if (!asked) {
      demands.ask(
          Demand.first(
              issued.id(),
              "รายงานผลการประเมินผู้บริหารองค์การ (ผู้บริหารท้องถิ่น)",
              Optional.of(due)),
          "dla",
          clock.instant());
    }
    relayThrough.begin(issued.id(), "dla", today);
  }

  private String text(String name) {
    return new String(home.read("world", name).orElseThrow(), StandardCharsets.UTF_8);
  }
}
