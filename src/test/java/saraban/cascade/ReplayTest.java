package saraban.cascade;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import saraban.Application;
import saraban.Pages;
import saraban.Programs;
import saraban.archive.Archive;
import saraban.deadline.Asked;
import saraban.deadline.Demand;
import saraban.deadline.Demands;
import saraban.deadline.Obligations;
import saraban.deadline.RollUps;
import saraban.intake.Incoming;
import saraban.intake.ReceiveLetter;
import saraban.issuing.IssueLetter;
import saraban.letter.Enclosure;
import saraban.letter.IssuedLetter;
import saraban.letter.Letter;
import saraban.letter.LetterDate;
import saraban.letter.LetterId;
import saraban.letter.ReceivedLetter;
import saraban.letter.Reference;
import saraban.letter.Series;
import saraban.letter.Signatory;
import saraban.letter.Urgency;
import saraban.organisation.CurrentOffices;
import saraban.organisation.Office;
import saraban.organisation.Office.Level;
import saraban.reading.ReadLetter;
import saraban.reading.Reading;
import saraban.register.Books;
import saraban.thai.Digits;
import saraban.thai.ThaiDate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The cascade of 2563 and 2564 in an empty home, by the acts of the clerks, from the department's
 * draft to the provinces' answers and on to the next year's relay; compared with the real letters.
 */
@SpringBootTest(classes = Application.class, properties = "saraban.world=none")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DirtiesContext
@EnabledIfSystemProperty(named = "letters", matches = ".+")
class ReplayTest {

  private static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");
  private static final LocalDate LAST = LocalDate.of(2020, 11, 2);
  private static final String MISREAD = "กรมส่งเสริมการค้าระหว่างประเทศ";
  private static final String DEPARTMENT = "กรมส่งเสริมการปกครองท้องถิ่น";

  @Autowired private DraftRelay draftRelay;
  @Autowired private DraftAnswer draftAnswer;
  @Autowired private DueOf dueOf;
  @Autowired private CurrentOffices offices;
  @Autowired private Archive archive;
  @Autowired private Obligations obligations;
  @Autowired private Demands demands;
  @Autowired private RollUps rollUps;
  @Autowired private IssueLetter issueLetter;
  @Autowired private ReceiveLetter receiveLetter;
  @Autowired private Books books;

  private JsonNode guideline;
  private JsonNode assessment;
  private JsonNode relayed;
  private IssuedLetter w2523;
  private IssuedLetter w4366;
  private IssuedLetter w888;
  private IssuedLetter w2332;
  private ReceivedLetter receipt;

  @DynamicPropertySource
  static void home(DynamicPropertyRegistry properties) {
    properties.add(
        "saraban.home",
        () -> {
          try {
            return Files.createTempDirectory("saraban-replay").toString();
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  @BeforeAll
  void replay() {
    guideline = expected("dla-2563-draft");
    assessment = expected("dla-2564-w888");
    relayed = expected("krabi-2564-w2332");
    year2563();
    year2564();
  }

  private void year2563() {
    open("dla", Series.CIRCULAR, 2563, 2523);
    open("krabi", Series.CIRCULAR, 2563, 4366);
    LocalDate day = LocalDate.of(2020, 8, 13);
    Letter draft = typed("dla-2563-draft.txt", day, Function.identity());
    w2523 = issue(draft.but().urgency(Urgency.MOST_URGENT).letter(), "dla", day);
    Asked asked =
        dueOf.asked(w2523, "dla", day).stream().filter(a -> a.date().isPresent()).findFirst().get();
    demands.ask(Demand.first(w2523.id(), asked.what(), asked.date()), "dla", at(day));
    receive(w2523, 1, LocalDate.of(2020, 8, 20));
    LocalDate passed = LocalDate.of(2020, 8, 28);
    w4366 = issue(draftRelay.of(office("krabi-dla"), w2523, passed).letter(), "krabi-dla", passed);
    provinces().forEach(province -> answer(province.code()));
  }

  private void year2564() {
    open("dla", Series.CIRCULAR, 2564, 888);
    open("krabi", Series.CIRCULAR, 2564, 2332);
    LocalDate day = LocalDate.of(2021, 4, 29);
    Letter draft =
        typed("dla-2564-w888.ocr.txt", day, text -> text.replace(MISREAD, DEPARTMENT))
            .but()
            .references(List.of(Phrases.reference(w2523.letter())))
            .letter();
    w888 = issue(draft, "dla", day);
    receipt = receive(w888, 6654, LocalDate.of(2021, 5, 7));
    LocalDate passed = LocalDate.of(2021, 5, 14);
    w2332 =
        issue(draftRelay.of(office("krabi-dla"), receipt, passed).letter(), "krabi-dla", passed);
  }

  @Test
  void theCircularOf2563IsTheDraftUnderItsNumber() {
    String number = guideline.path("number").asString() + " 2523";
    assertThat(w2523.letter().number().orElseThrow().canonical()).isEqualTo(number);
    saysWhat(guideline, w2523.letter());
    cites(assessment, w2523.letter());
  }

  @Test
  void theRelayOf2563IsWhatTheOneOf2564Cites() {
    assertThat(w4366.letter().enclosures().getFirst().title())
        .contains("ด่วนที่สุด ที่ มท ๐๘๑๐.๗/ว ๒๕๒๓ ลงวันที่ ๑๓ สิงหาคม ๒๕๖๓");
    cites(relayed, w4366.letter());
  }

  @Test
  void everyProvinceHasAnsweredByTheSecondOfNovember() {
    assertThat(guideline.path("deadlines").get(0).path("date").asString())
        .isEqualTo(LAST.toString());
    assertThat(obligations.of(w2523.id()))
        .hasSize(76)
        .allMatch(o -> o.due().equals(Optional.of(LAST)) && o.on(LAST.plusDays(1)).closed());
    RollUps.OfLevel level =
        rollUps.levels(new RollUps.Part(w2523.id(), 0, "dla/"), LAST.plusDays(1)).getFirst();
    assertThat(level.count().done()).isEqualTo(76);
    assertThat(level.count().late()).isZero();
  }

  @Test
  void theCircularOf2564IsStampedAsItWas() {
    assertThat(accepted("number")).contains(w888.letter().number().orElseThrow().canonical());
    assertThat(accepted("date")).contains(w888.issuedOn().toString());
    assertThat(w888.letter().subject()).isEqualTo(assessment.path("subject").asString());
    JsonNode stamp = assessment.path("_meta").path("stamps").get(0);
    assertThat(Digits.THAI.of(receipt.id().running()))
        .isEqualTo(stamp.path("receiveNo").asString());
    assertThat(receipt.arrived().atZone(BANGKOK).toLocalDate())
        .hasToString(stamp.path("date").asString());
  }

  @Test
  void theRelayOf2564IsTheLetterThatKrabiWrote() {
    assertThat(w2332.letter().number().orElseThrow().canonical())
        .isEqualTo(relayed.path("number").asString());
    assertThat(w2332.issuedOn()).hasToString(relayed.path("date").asString());
    saysWhat(relayed, w2332.letter());
  }

  private static void saysWhat(JsonNode real, Letter letter) {
    assertThat(letter.subject()).isEqualTo(real.path("subject").asString());
    assertThat(letter.to()).isEqualTo(texts(real.path("to")));
    assertThat(letter.references().stream().map(ReplayTest::words))
        .isEqualTo(real.path("references").valueStream().map(ReplayTest::words).toList());
    assertThat(letter.enclosures().stream().map(ReplayTest::words))
        .isEqualTo(real.path("enclosures").valueStream().map(ReplayTest::enclosed).toList());
  }

  /** A real letter names it as it was issued here. */
  private static void cites(JsonNode real, Letter letter) {
    assertThat(words(Phrases.reference(letter))).isEqualTo(words(real.path("references").get(0)));
  }

  private static String words(Reference cited) {
    String day = cited.date() instanceof LetterDate.Day dated ? dated.day().toString() : "";
    return String.join("|", cited.from(), cited.urgency().code(), cited.number(), day);
  }

  private static String words(JsonNode cited) {
    return Stream.of("issuer", "urgency", "number", "date")
        .map(field -> cited.path(field).asString())
        .collect(java.util.stream.Collectors.joining("|"));
  }

  private static String words(Enclosure enclosed) {
    return Digits.THAI.of(Pages.bare(enclosed.title() + enclosed.quantity()));
  }

  private static String enclosed(JsonNode real) {
    String title = real.path("title").asString();
    return Digits.THAI.of(Pages.bare(title + real.path("quantity").asString()));
  }

  private static List<String> texts(JsonNode all) {
    return all.valueStream().map(JsonNode::asString).toList();
  }

  private List<String> accepted(String field) {
    return texts(assessment.path("_meta").path("accept").path(field));
  }

  /** As a clerk begins a letter from a text: what is read, in the office's own head and foot. */
  private Letter typed(String name, LocalDate day, Function<String, String> corrected) {
    Reading read = ReadLetter.read(corrected.apply(text(name)));
    return Phrases.start(office("dla"), offices.get(), day)
        .but()
        .subject(read.subject())
        .to(read.to())
        .references(read.references())
        .enclosures(read.enclosures())
        .body(read.body())
        .letter();
  }

  private void answer(String province) {
    open(province, Series.OUTGOING, 2563, 1);
    Letter draft = draftAnswer.of(office(province), w2523, Optional.of("dla"), "", LAST);
    issue(draft, province, LAST);
  }

  private IssuedLetter issue(Letter letter, String office, LocalDate day) {
    Letter whole =
        letter.signatory().name().isEmpty()
            ? letter.withSignatory(new Signatory("นายสมมุติ ลงนาม", List.of("ผู้ลงนาม")))
            : letter;
    LetterId id =
        issueLetter
            .issue(new IssueLetter.Order(whole, office, "clerk", day, Optional.empty()))
            .id();
    return archive.read(id).orElseThrow();
  }

  private ReceivedLetter receive(IssuedLetter letter, int number, LocalDate day) {
    open("krabi", Series.INCOMING, day.getYear() + ThaiDate.ERA, number);
    return receiveLetter.receive(
        new ReceiveLetter.Order(
            Incoming.issuedHere(letter),
            at(day),
            false,
            "krabi",
            "clerk",
            at(day),
            Optional.empty()));
  }

  private void open(String registry, Series series, int year, int next) {
    books.open(
        new Books.Opening(
            registry, series, year, next, LocalDate.of(year - ThaiDate.ERA, 1, 1), "clerk", ""));
  }

  private List<Office> provinces() {
    return offices.get().all().stream().filter(o -> o.level() == Level.PROVINCE).toList();
  }

  private Office office(String code) {
    return offices.get().office(code);
  }

  private static java.time.Instant at(LocalDate day) {
    return ZonedDateTime.of(day.atTime(10, 0), BANGKOK).toInstant();
  }

  private static JsonNode expected(String name) {
    return JsonMapper.builder().build().readTree(text(name + ".expected.json"));
  }

  private static String text(String name) {
    try {
      return Files.readString(Programs.letter(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
