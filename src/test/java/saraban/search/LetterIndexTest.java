package saraban.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import saraban.RunningSaraban;
import saraban.letter.IssuedLetter;
import saraban.search.LetterIndex.Hit;

class LetterIndexTest {

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "กบ 0023.1/ว 2332",
        "กบ0023.1/ว2332",
        "ที่ กบ ๐๐๒๓.๑/ว ๒๓๓๒",
        "กบ. 0023.1 / ว. 2332",
        "ด่วนที่สุด ที่ กบ 0023.1/ว2332",
        "0023.1/2332",
        "0023.1/ว ๒๓๓๒",
        "23.1/ว2332",
        "กบ 0023.1ว2332",
        "กบ 0023.1/2332",
        "ว2332",
        "ว ๒๓๓๒",
        "ว. 2332",
        "กบ ว 2332",
        "2332",
        "ว 2332/2564",
        "หนังสือจังหวัด ที่ กบ 0023.1/ว 2332 เรื่องการประเมิน"
      })
  void findsANumberHoweverItIsTyped(String query) {
    assertThat(numbers(query)).startsWith("กบ 0023.1/ว 2332");
  }

  @Test
  void putsTheLetterItselfBeforeThoseThatCiteIt() {
    assertThat(numbers("0810.7/ว ๘๘๘")).containsExactly("มท 0810.7/ว 888", "กบ 0023.1/ว 2332");
    assertThat(numbers("888")).startsWith("มท 0810.7/ว 888");
  }

  @Test
  void takesNoNumberForALongerOne() {
    assertThat(numbers("ว 1")).isEmpty();
    assertThat(numbers("ว 233")).isEmpty();
    assertThat(numbers("xyz 9999/ว 1")).isEmpty();
  }

  @Test
  void findsANumberWithOrWithoutItsCommittee() {
    assertThat(numbers("กค (กวจ) 0405.2/ว 581")).containsExactly("กค (กวจ) 0405.2/ว 581");
    assertThat(numbers("กค 0405.2/ว581")).containsExactly("กค (กวจ) 0405.2/ว 581");
  }

  @Test
  void findsAllLettersOfAUnit() {
    assertThat(numbers("กบ 0023.1")).contains("กบ 0023.1/ว 2332", "กบ 0023.1/45");
    assertThat(numbers("กบ 0023")).hasSize(3);
  }

  @Test
  void findsWordsInsideAThaiSubject() {
    assertThat(numbers("ท้องถิ่น")).startsWith("กบ 0023.1/ว 2332");
    assertThat(numbers("ประเมิน")).contains("กบ 0023.1/ว 2332", "มท 0810.7/ว 888");
    assertThat(numbers("ภาษีที่ดินและสิ่งปลูกสร้าง แบบสำรวจ"))
        .containsExactly("กค (กวจ) 0405.2/ว 581");
    assertThat(numbers("ยกเว้นภาษีที่ดิน มูลนิธิ")).containsExactly("กค (กวจ) 0405.2/ว 581");
    assertThat(numbers("ที่ดิน")).containsExactly("กค (กวจ) 0405.2/ว 581");
  }

  @Test
  void findsPartsOfWordsAndOtherSpellings() {
    assertThat(numbers("ถิ่น")).contains("กบ 0023.1/ว 2332");
    assertThat(numbers("นํ้าท่วม")).containsExactly("กบ 0023.1/ว 2332");
    assertThat(numbers("9 ประเด็น")).containsExactly("กบ 0023.1/ว 2332");
    assertThat(numbers("ประเมินผู้บริหารท้องถิ่น")).containsExactly("กบ 0023.1/ว 2332");
  }

  @Test
  void findsSignersOfficesAndDates() {
    assertThat(numbers("รักษาราชการแทน กระบี่")).hasSize(4);
    assertThat(numbers("14 พฤษภาคม ๒๕๖๔")).containsExactly("กบ 0023.1/ว 2332");
  }

  @Test
  void findsNothingForNonsense() {
    for (String query : List.of("", "   ", "???", "zzzz", "\"(*", "ฮฮฮฮ", "AND OR", "\u0001")) {
      assertThat(numbers(query)).as(query).isEmpty();
    }
  }

  @Test
  void marksTheMatchInTheSnippet() {
    assertThat(find("องค์กรปกครอง", "krabi").getFirst().snippet())
        .contains("\u0001องค์กรปกครอง\u0002ส่วนท้องถิ่น");
  }

  @Test
  void showsOnlyTheNumberOfASecretLetterOutsideItsRegistry() {
    assertThat(find("ร้องเรียนเจ้าพนักงาน", "dla")).isEmpty();
    assertThat(find("ร้องเรียน", "krabi")).hasSize(1).allMatch(Hit::open);
    Hit closed = find("กบ 0023.1/45", "dla").getFirst();
    assertThat(closed.open()).isFalse();
    assertThat(closed.number()).isEqualTo("กบ 0023.1/45");
    assertThat(closed.subject() + closed.snippet() + closed.from()).isEmpty();
  }

  @Test
  void readsBesideAWriterAndSeesWhatItAdds() {
    try (LetterIndex writing = LetterIndex.open(folder);
        LetterIndex reading = LetterIndex.openToRead(folder)) {
      assertThat(reading.find("ว2332", "krabi", 10)).isEmpty();
      writing.add(SampleLetters.krabi());
      assertThat(writing.find("ว2332", "krabi", 10)).hasSize(1);
      for (int i = 0; i < 200 && reading.find("ว2332", "krabi", 10).isEmpty(); i++) {
        RunningSaraban.pause(50);
      }
      assertThat(reading.find("ว2332", "krabi", 10)).hasSize(1);
      assertThat(reading.contains(SampleLetters.krabi().id())).isTrue();
      writing.add(SampleLetters.krabi());
      assertThat(writing.find("ว2332", "krabi", 10)).hasSize(1);
    }
  }

  @Test
  void findsNothingInAMissingIndex() {
    Path missing = folder.resolve("none");
    try (LetterIndex index = LetterIndex.openToRead(missing)) {
      assertThat(index.find("ว2332", "krabi", 10)).isEmpty();
      assertThat(index.contains(SampleLetters.krabi().id())).isFalse();
    }
    assertThat(missing).doesNotExist();
  }

  @Test
  void rebuildsWithoutWhatWasThere() {
    try (LetterIndex index = LetterIndex.open(folder)) {
      index.add(SampleLetters.krabi());
      index.rebuild(List.of(SampleLetters.department()));
      assertThat(index.contains(SampleLetters.krabi().id())).isFalse();
      assertThat(index.find("ว888", "krabi", 10)).hasSize(1);
    }
  }

  @Test
  void keepsTheOldIndexIfARebuildFails() {
    try (LetterIndex index = LetterIndex.open(folder)) {
      index.add(SampleLetters.krabi());
      Iterable<IssuedLetter> failing =
          () ->
              Stream.of(1)
                  .<IssuedLetter>map(i -> {
                    throw new IllegalStateException("unreadable letter");
                  })
                  .iterator();
      assertThatThrownBy(() -> index.rebuild(failing)).hasMessage("unreadable letter");
      assertThat(index.find("ว2332", "krabi", 10)).hasSize(1);
      index.add(SampleLetters.department());
      assertThat(index.find("ว888", "krabi", 10)).hasSize(2);
    }
  }

  @Test
  void saysHowToMendABrokenIndexAndMendsIt() throws IOException {
    try (LetterIndex index = LetterIndex.open(folder)) {
      index.add(SampleLetters.krabi());
    }
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> !f.endsWith("write.lock")).toList()) {
        Files.writeString(file, "broken");
      }
    }
    try (LetterIndex reading = LetterIndex.openToRead(folder)) {
      assertThatThrownBy(() -> reading.find("ว2332", "krabi", 10))
          .isInstanceOf(IndexUnreadable.class)
          .hasMessageContaining("saraban rebuild");
    }
    try (LetterIndex index = LetterIndex.open(folder)) {
      assertThatThrownBy(() -> index.add(SampleLetters.plain()))
          .isInstanceOf(IndexUnreadable.class);
      index.rebuild(List.of(SampleLetters.krabi()));
      assertThat(index.find("ว2332", "krabi", 10)).hasSize(1);
    }
  }

  @Test
  void refusesASecondWriter() {
    try (LetterIndex first = LetterIndex.open(folder)) {
      assertThat(first.find("x", "krabi", 1)).isEmpty();
      assertThatThrownBy(() -> LetterIndex.open(folder))
          .isInstanceOf(IndexUnreadable.class)
          .hasMessageContaining("เปิดใช้อยู่");
    }
  }

  @Test
  void takesLettersFromManyThreads() {
    try (LetterIndex index = LetterIndex.open(folder)) {
      List<Integer> runnings = new ArrayList<>();
      for (int i = 1; i <= 30; i++) {
        runnings.add(i);
      }
      runnings.parallelStream().forEach(i -> index.add(numbered(i)));
      assertThat(index.find("กบ 0023.9", "krabi", 100)).hasSize(30);
    }
  }

  private static IssuedLetter numbered(int running) {
    IssuedLetter plain = SampleLetters.plain();
    return SampleLetters.letter(
        "krabi",
        SampleLetters.number("กบ", "", "0023.9", "", Integer.toString(running)),
        plain.id().series(),
        plain.issuedOn(),
        plain.letter().secrecy(),
        "เรื่องที่ " + running,
        "",
        "");
  }

  private List<String> numbers(String query) {
    return find(query, "dla").stream().map(Hit::number).toList();
  }

  private List<Hit> find(String query, String registry) {
    try (LetterIndex index = LetterIndex.open(folder)) {
      index.rebuild(
          List.of(
              SampleLetters.plain(),
              SampleLetters.secret(),
              SampleLetters.department(),
              SampleLetters.committee(),
              SampleLetters.krabi()));
      return index.find(query, registry, 10);
    }
  }
}
