package saraban.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import saraban.SampleLetters;
import saraban.home.Home;
import saraban.letter.Gaps;
import saraban.letter.Kind;
import saraban.letter.Letter;
import saraban.letter.YearNumber;
import saraban.markup.Markup;

class LetterTemplatesTest {

  /** Who came to a meeting is not asked before the draft. */
  private static final List<String> ASKED_IN_THE_DRAFT =
      List.of("เวลาเลิกประชุม", "ผู้มาประชุม", "ผู้จดรายงานการประชุม");

  @TempDir Path home;

  @Test
  void thereIsATemplateForEachOfTheElevenForms() {
    assertThat(new LetterTemplates(new Home(home)).all())
        .extracting(LetterTemplate::kind)
        .contains(Kind.values());
  }

  @Test
  void aTemplateOfAnotherKindBeginsAsLettersOfThatKindDo() {
    Letter order =
        new LetterTemplates(new Home(home))
            .named("order-working-group-district")
            .fill(Map.of(), SampleLetters.circular());
    assertThat(order.closing()).isEmpty();
    assertThat(order.salutation()).isEmpty();
    assertThat(order.number()).contains(YearNumber.OPEN);
  }

  @Test
  void theShippedTemplatesAreWholeLettersWhenFilledWithTheirExamples() {
    var all = new LetterTemplates(new Home(home)).all();
    assertThat(all)
        .extracting(LetterTemplate::name)
        .contains("first-circular", "relay", "follow-up", "external-letter");
    for (LetterTemplate template : all) {
      Map<String, String> examples = new HashMap<>();
      template.inputs().forEach(input -> examples.put(input.name(), input.example()));
      Letter letter = template.fill(examples, SampleLetters.circular());
      assertThat(Gaps.of(letter)).as(template.name()).isSubsetOf(ASKED_IN_THE_DRAFT);
      assertThat(letter.kind()).as(template.name()).isEqualTo(template.kind());
      assertThat(letter.body()).doesNotContain("[", "${");
    }
  }

  @Test
  void anOptionalPartIsLeftOutWithItsValue() {
    LetterTemplate relay = new LetterTemplates(new Home(home)).named("relay");
    assertThat(relay.fill(Map.of("topic", "ก", "due", ""), SampleLetters.circular()).body())
        .doesNotContain("รายงานผล");
  }

  @Test
  void valuesAreTextsNeverMarkup() throws IOException {
    write("title: ก\ndescription: ข\ninputs: [{name: x}]", "[(${x})]");
    for (String nasty :
        new String[] {
          "1. ข้อ", "*เอน*", "(ก) x", "**a** _b_", "ก|ข\n|-|-|", "[[x]]", "<b>", "${y}"
        }) {
      String body = named().fill(Map.of("x", nasty), SampleLetters.circular()).body();
      assertThat(Markup.plain(body).replaceAll("\\s", "")).isEqualTo(nasty.replaceAll("\\s", ""));
    }
  }

  @Test
  void anOwnTemplateTakesThePlaceOfTheShippedOne() throws IOException {
    write("relay", "title: ของเรา\ndescription: ข", "เนื้อความ");
    assertThat(new LetterTemplates(new Home(home)).named("relay").title()).isEqualTo("ของเรา");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[(${topc})] | mine.txt บรรทัด 6: ไม่รู้จักช่อง “topc” หมายถึง “topic” หรือไม่",
        "[(${T(java.lang.Runtime).getRuntime()})] | mine.txt บรรทัด 6",
        "[(${topic.class})] | mine.txt บรรทัด 6",
        "[(${topic.getClass()})] | mine.txt บรรทัด 6",
        "[(${new String()})] | mine.txt บรรทัด 6",
        "[(${@bean})] | mine.txt บรรทัด 6",
        "[(${#thai.digit(topic)})] | mine.txt บรรทัด 6: ไม่รู้จักฟังก์ชัน",
        "[(${#strings.length(topic)})] | mine.txt บรรทัด 6",
        "[[${topic}]] | mine.txt บรรทัด 6",
        "[# th:if=\"${topic != ''}\"]ก | mine.txt บรรทัด 6"
      })
  void aMistakeIsReportedWithFileLineAndWhatWasMeant(String body, String message)
      throws IOException {
    write("title: ก\ndescription: ข\ninputs: [{name: topic}]", body);
    assertThatThrownBy(() -> named().fill(Map.of("topic", "x"), SampleLetters.circular()))
        .isInstanceOf(TemplateRefused.class)
        .hasMessageContaining(message);
  }

  @Test
  void mistakesInTheHeaderAreReportedToo() throws IOException {
    write("title: ก\ndescripton: ข", "x");
    assertThatThrownBy(this::named)
        .hasMessageContaining("descripton")
        .hasMessageContaining("บรรทัด 3");
    write("title: [ก", "x");
    assertThatThrownBy(this::named).hasMessageContaining("mine.txt บรรทัด");
    Files.writeString(home.resolve("letter-templates/mine.txt"), "ไม่มีส่วนหัว");
    assertThatThrownBy(this::named).hasMessageContaining("mine.txt บรรทัด 1");
    assertThatThrownBy(() -> new LetterTemplates(new Home(home)).named("../pom"))
        .isInstanceOf(TemplateRefused.class);
  }

  private void write(String header, String body) throws IOException {
    write("mine", header, body);
  }

  private void write(String name, String header, String body) throws IOException {
    Path folder = Files.createDirectories(home.resolve("letter-templates"));
    Files.writeString(folder.resolve(name + ".txt"), "---\n" + header + "\n---\n" + body + "\n");
  }

  private LetterTemplate named() {
    return new LetterTemplates(new Home(home)).named("mine");
  }
}
