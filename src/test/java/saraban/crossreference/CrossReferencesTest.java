package saraban.crossreference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import saraban.Pages;
import saraban.TestDatabase;
import saraban.letter.IssuedLetter;
import saraban.letter.Letter;
import saraban.letter.LetterDate;
import saraban.letter.LetterId;
import saraban.letter.LetterNumber;
import saraban.letter.ReceivedLetter;
import saraban.letter.ReferenceNumber;
import saraban.letter.Secrecy;
import saraban.letter.Series;

class CrossReferencesTest {

  private static final LetterId DLA_2523 = new LetterId("dla", 2563, Series.CIRCULAR, 2523);
  private static final LetterId KRABI_4366 = new LetterId("krabi", 2563, Series.CIRCULAR, 4366);
  private static final LetterId DLA_888 = new LetterId("dla", 2564, Series.CIRCULAR, 888);
  private static final LetterId KRABI_2332 = new LetterId("krabi", 2564, Series.CIRCULAR, 2332);

  private final TestDatabase database = TestDatabase.empty();
  private final JdbcNodes nodes = new JdbcNodes(database.client());
  private final JdbcEdges edges = new JdbcEdges(database.client(), nodes);
  private final JdbcCrossReferences references =
      new JdbcCrossReferences(database.client(), nodes, edges);
  private final TakeLetter takeLetter =
      new TakeLetter(
          nodes, edges, new ProposeMerges(database.client(), nodes), database.transaction());

  private String take(LetterId id) {
    String file =
        switch (id.running()) {
          case 2523 -> "dla-2563-guideline";
          case 4366 -> "krabi-2563-relay";
          case 888 -> "dla-2564-assessment";
          default -> "krabi-2564-relay";
        };
    Letter letter = Pages.world(file);
    LetterNumber number =
        letter.number().orElseThrow().numbered(Integer.toString(id.running()), id.year());
    return takeLetter.take(issued(id, letter.withNumber(number)));
  }

  private static IssuedLetter issued(LetterId id, Letter letter) {
    return new IssuedLetter(id, letter, id.registry(), LocalDate.of(2021, 5, 14), "clerk");
  }

  private static ReceivedLetter received(LetterId id, Letter letter) {
    String number = letter.number().orElseThrow().canonical();
    return new ReceivedLetter(
        id,
        letter,
        number,
        id.registry(),
        Instant.EPOCH,
        Instant.EPOCH,
        "clerk",
        Optional.empty(),
        "",
        List.of(),
        "");
  }

  private String stub(String number, LocalDate day) {
    String spelled = ReferenceNumber.parse(number).canonical();
    return nodes.heardOf(new LetterName(spelled, Optional.of(day), "", false));
  }

  @Test
  void theSampleCascadeHangsTogetherAsItsLettersSay() {
    List.of(DLA_2523, KRABI_4366, DLA_888, KRABI_2332).forEach(this::take);
    Chain chain = references.chain(KRABI_2332, 50);
    assertThat(chain.edges())
        .extracting(
            e -> chain.nodes().get(e.source()).number(),
            Edge::relation,
            e -> chain.nodes().get(e.target()).number())
        .containsExactlyInAnyOrder(
            tuple("กบ 0023.1/ว 2332", Relation.CITES, "กบ 0023.1/ว 4366"),
            tuple("กบ 0023.1/ว 2332", Relation.RELAYS, "มท 0810.7/ว 888"),
            tuple("กบ 0023.1/ว 4366", Relation.RELAYS, "มท 0810.7/ว 2523"),
            tuple("มท 0810.7/ว 888", Relation.CITES, "มท 0810.7/ว 2523"),
            tuple("มท 0810.7/ว 2523", Relation.CITES, "มท 0810.7/ว 1241"),
            tuple("มท 0810.7/ว 2523", Relation.CITES, "มท 0810.7/ว 1329"),
            tuple("มท 0810.7/ว 2523", Relation.CITES, "มท 0810.7/ว 906"),
            tuple("มท 0810.7/ว 2523", Relation.ENCLOSES, "นร 1201/1900"));
    assertThat(chain.nodes().values().stream().filter(Node::stub)).hasSize(4);
  }

  @Test
  void aStubBecomesTheLetterWhenItArrives() {
    take(KRABI_2332);
    assertThat(references.find(KRABI_4366)).isEmpty();
    String node = take(KRABI_4366);
    assertThat(references.edgesTo(node)).extracting(Edge::relation).containsExactly(Relation.CITES);
    assertThat(references.node(node).copies()).containsExactly(KRABI_4366);
  }

  @Test
  void aLetterReceivedByTwoOfficesIsOneLetter() {
    String issued = take(DLA_888);
    Letter letter = Pages.world("dla-2564-assessment");
    Letter read = letter.withNumber(ReferenceNumber.parse("มท ๐๘๑๐.๗/ว๘๘๘"));
    LetterId copy = new LetterId("krabi", 2564, Series.INCOMING, 6654);
    assertThat(takeLetter.take(received(copy, read))).isEqualTo(issued);
    assertThat(references.node(issued).copies()).containsExactly(DLA_888, copy);
  }

  @Test
  void aSecretLetterWithTheSameNumberAndDayIsAnother() {
    String open = take(DLA_888);
    Letter letter =
        Pages.world("dla-2564-assessment").withNumber(ReferenceNumber.parse("มท 0810.7/ว 888"));
    LetterId id = new LetterId("dla", 2564, Series.SECRET_CIRCULAR, 888);
    Letter secret = letter.but().secrecy(Secrecy.CONFIDENTIAL).subject("เรื่องลับ").letter();
    String node = takeLetter.take(issued(id, secret));
    assertThat(node).isNotEqualTo(open);
    assertThat(references.node(open).subject()).isNotEqualTo("เรื่องลับ");
    LocalDate day = LocalDate.of(2021, 4, 29);
    assertThat(heardOf(day, true)).isEqualTo(node);
    assertThat(heardOf(day, false)).isEqualTo(open);
  }

  private String heardOf(LocalDate day, boolean secret) {
    return nodes.heardOf(new LetterName("มท 0810.7/ว 888", Optional.of(day), "", secret));
  }

  @Test
  void aSecretLetterIsMeantWhereNobodySaysThatItIsSecret() {
    String stub = stub("มท 0810.7/ว 888", LocalDate.of(2021, 4, 29));
    Letter letter =
        Pages.world("dla-2564-assessment").withNumber(ReferenceNumber.parse("มท 0810.7/ว 888"));
    LetterId id = new LetterId("dla", 2564, Series.SECRET_CIRCULAR, 888);
    assertThat(takeLetter.take(issued(id, letter.but().secrecy(Secrecy.SECRET).letter())))
        .isEqualTo(stub);
    assertThat(references.node(stub).secrecy()).isEqualTo(Secrecy.SECRET);
  }

  @Test
  void aMisreadNumberIsOnlyProposedAndMergedOnSomebodysWord() {
    take(KRABI_2332);
    Letter letter = Pages.world("dla-2564-assessment");
    Letter misread =
        new saraban.letter.Letter(
            letter.kind(),
            letter.urgency(),
            letter.secrecy(),
            Optional.of(ReferenceNumber.parse("มท ๐๘๑๐.๗/ว ๘๖๕๒")),
            letter.from(),
            new LetterDate.Day(LocalDate.of(2021, 4, 23)),
            letter.subject(),
            letter.salutation(),
            letter.to(),
            letter.references(),
            letter.enclosures(),
            letter.body(),
            letter.closing(),
            letter.signatory(),
            letter.unit(),
            letter.contact(),
            letter.copies(),
            letter.digits());
    LetterId copy = new LetterId("krabi", 2564, Series.INCOMING, 6654);
    String node = takeLetter.take(received(copy, misread));
    Proposal proposal = references.proposals(node).getFirst();
    assertThat(proposal.stub().number()).isEqualTo("มท 0810.7/ว 888");
    assertThat(references.edgesTo(node)).isEmpty();
    references.decide(proposal.stub().id(), node, true);
    assertThat(references.edgesTo(node))
        .extracting(Edge::relation)
        .containsExactly(Relation.RELAYS);
    assertThat(references.proposals(node)).isEmpty();
  }

  @Test
  void ofAnotherIssuerTheSameNumberIsNotTheSameLetter() {
    LocalDate day = LocalDate.of(2021, 1, 5);
    String one = nodes.heardOf(new LetterName("5/2564", Optional.of(day), "จังหวัดกระบี่", false));
    String two = nodes.heardOf(new LetterName("5/2564", Optional.of(day), "จังหวัดตรัง", false));
    assertThat(one).isNotEqualTo(two);
  }

  @Test
  void aCircleIsRefusedWithTheChainThatItWouldClose() {
    String a = stub("กบ 0023.1/1", LocalDate.of(2021, 1, 1));
    String b = stub("กบ 0023.1/2", LocalDate.of(2021, 1, 2));
    String c = stub("กบ 0023.1/3", LocalDate.of(2021, 1, 3));
    references.link(new Edge(c, b, Relation.CITES, ""));
    references.link(new Edge(b, a, Relation.CITES, ""));
    assertThatThrownBy(() -> references.link(new Edge(a, c, Relation.ANSWERS, "")))
        .isInstanceOf(CycleRefused.class)
        .hasMessage(
            "เชื่อมหนังสือนี้ไม่ได้ เพราะจะวนกลับมาที่เดิม:"
                + " กบ ๐๐๒๓.๑/๑ → กบ ๐๐๒๓.๑/๓ → กบ ๐๐๒๓.๑/๒ → กบ ๐๐๒๓.๑/๑");
    assertThat(references.edgesFrom(a)).isEmpty();
  }

  @Test
  void takingALetterTwiceChangesNothing() {
    String node = take(DLA_2523);
    take(DLA_2523);
    assertThat(references.edgesFrom(node)).hasSize(4);
  }

  @Test
  void theRelaysOfAnOfficeAreFound() {
    List.of(DLA_2523, KRABI_4366, DLA_888).forEach(this::take);
    List<String> cited =
        references.edgesFrom(references.find(DLA_888).orElseThrow().id()).stream()
            .map(Edge::target)
            .toList();
    assertThat(references.issuedBy("krabi", Relation.RELAYS, cited)).containsExactly(KRABI_4366);
  }
}
