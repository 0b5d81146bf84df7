package saraban.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import saraban.Programs;
import saraban.thai.Digits;

class ReferenceNumberTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "กบ 0023.1/ว 2332",
        "กบ ๐๐๒๓.๑/ว ๒๓๓๒",
        "กบ ๐๐23.๑/ว 2๓๓2",
        "ที่ กบ 0023.1/ว2332",
        "ที่กบ0023.1/ว2332",
        "กบ. 0023.1/ว. 2332",
        "ก.บ. 0023.1/ว 2332",
        "เลขที่ กบ 0023.1 / ว 2332",
        "ด่วนที่สุด ที่ กบ 0023.1/ว 2332",
        "ลับ ด่วนมาก ที่ กบ 0023.1/ว 2332",
        "ด่วนที่สุดที่ กบ 0023.1/ ว 2332",
        "ลับที่สุด กบ 0023.1 /ว 2332",
        "กบ 0023.1ว 2332",
        "  กบ\u00a00023.1\u200b/\tว\n2332 ",
        "กบ 0023 . 1/ว 2332",
        "กบ 0023.1／ว 2332",
        "หนังสือที่ กบ 0023.1/ว 2332"
      })
  void readsThaiArabicAndMixedDigitsInAnySpacing(String spelling) {
    ReferenceNumber number = ReferenceNumber.parse(spelling);
    assertThat(number).isEqualTo(new ReferenceNumber("กบ", "", false, "0023.1", "ว", "2332"));
    assertThat(number.canonical()).isEqualTo("กบ 0023.1/ว 2332");
    assertThat(number.circular()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "ที่กค(กวจ)0405.2/ว198, กค (กวจ) 0405.2/ว 198",
    "กค ( ก.ว.จ. ) 0405.2/ว 1, กค (กวจ) 0405.2/ว 1",
    "นร 0403 (กน)/596, นร 0403 (กน)/596",
    "นร ๐๕๐๘/ท ๕๒๙๘, นร 0508/ท 5298",
    "กค ๐๔๒๒.๒/พิเศษ/ว ๒, กค 0422.2/พิเศษ ว 2",
    "กค 0422.2/พิเศษ 12, กค 0422.2/พิเศษ 12",
    "ศธ 04056.12/45, ศธ 04056.12/45",
    "อว 0603.07.04/1734, อว 0603.07.04/1734",
    "นร 0105/6-1, นร 0105/6-1",
    "นร 0105/6 – 1, นร 0105/6-1",
    "มอ 520/7, มอ 520/7",
    "มท 0310/2564, มท 0310/2564",
    "นว 52007.4/2564, นว 52007.4/2564"
  })
  void readsCommitteesMarksAndSubCodesAtAnyDepth(String spelling, String canonical) {
    assertThat(ReferenceNumber.parse(spelling).canonical()).isEqualTo(canonical);
  }

  @ParameterizedTest
  @CsvSource({"กบ 0023.1/ว , กบ 0023.1/ว", "มท 0808.3/ว., มท 0808.3/ว", "นว 52007.3/, นว 52007.3/"})
  void readsTheOpenNumberOfADraft(String spelling, String canonical) {
    ReferenceNumber number = ReferenceNumber.parse(spelling);
    assertThat(number.complete()).isFalse();
    assertThat(number.canonical()).isEqualTo(canonical);
    assertThat(number.numbered("7", 2564).complete()).isTrue();
    assertThat(number.numbered("7", 2564).unnumbered()).isEqualTo(number);
  }

  @Test
  void printsInThaiOrArabicDigits() {
    ReferenceNumber number = ReferenceNumber.parse("กบ 0023.1/ว 2332");
    assertThat(number.in(Digits.THAI)).isEqualTo("กบ ๐๐๒๓.๑/ว ๒๓๓๒");
    assertThat(number.in(Digits.ARABIC)).isEqualTo("กบ 0023.1/ว 2332");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "ที่",
        "กบ",
        "กบ 0023.1",
        "2332",
        "ว 119",
        "ที่ อท.30/2564",
        "ที่ 788/2558",
        "ที่ สป 1025/2561",
        "เลขที่ มผช. 808/2552",
        "รุ่นที่ ๒/๒๕๖๕",
        "กบ 23/ว",
        "กบ 002311/ว 1",
        "NAS 05005/1",
        "แบบ ปค. ๕",
        "กบ 0023.1/ว 2332 ลงวันที่ 14 พฤษภาคม 2564",
        "😀 0023/1",
        "กบ 0023.1/ว 2332; drop table"
      })
  void refusesWhatIsNoLetterNumberInAThaiSentence(String spelling) {
    assertThat(ReferenceNumber.find(spelling)).isEmpty();
    assertThatExceptionOfType(NotALetterNumber.class)
        .isThrownBy(() -> ReferenceNumber.parse(spelling))
        .withMessageStartingWith("อ่านเลขที่ “")
        .withMessageContaining("กบ ๐๐๒๓.๑/ว ๒๓๓๒");
  }

  @ParameterizedTest
  @CsvSource({
    "ว 119, มีแต่เลขท้าย",
    "กบ 0023.1, ขาด /",
    "กบ 23/ว, ๓ ถึง ๕ หลัก",
    "ที่ อท.30/2564, คดี",
    "ที่ สป 1025/2561, คำสั่ง",
    "788/2558, อักษรย่อ"
  })
  void saysWhyANumberIsRefused(String spelling, String why) {
    assertThatExceptionOfType(NotALetterNumber.class)
        .isThrownBy(() -> ReferenceNumber.parse(spelling))
        .withMessageContaining(why);
  }

  @Test
  void refusesHugeTextsAtOnceAndShortly() {
    for (String part : List.of("ที่", "ก", "1", "กบ 0023.1", "ด่วน ", "(", "1.")) {
      assertThatExceptionOfType(NotALetterNumber.class)
          .isThrownBy(() -> ReferenceNumber.parse(part.repeat(100_000)))
          .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(250));
    }
  }

  @Test
  void readsEveryRealLetterNumberAndNothingElse() throws IOException {
    SoftAssertions all = new SoftAssertions();
    try (Stream<String> rows = Files.lines(Programs.letter("refnumbers.tsv")).skip(1)) {
      for (String[] row : rows.map(r -> r.split("\t", -1)).toList()) {
        String read = ReferenceNumber.find(row[0]).map(ReferenceNumber::canonical).orElse("");
        all.assertThat(read).as(row[0]).isEqualTo(row[2].equals("letter") ? row[1] : "");
      }
    }
    all.assertAll();
  }

  @Test
  void everyRealNumberIsReadBackFromItsCanonicalForm() throws IOException {
    try (Stream<String> rows = Files.lines(Programs.letter("refnumbers.tsv"))) {
      List<ReferenceNumber> numbers =
          rows.map(r -> ReferenceNumber.find(r.split("\t", -1)[0]))
              .flatMap(n -> n.stream())
              .toList();
      assertThat(numbers).hasSizeGreaterThan(100);
      for (ReferenceNumber number : numbers) {
        assertThat(ReferenceNumber.parse(number.canonical())).isEqualTo(number);
        assertThat(ReferenceNumber.parse(number.in(Digits.THAI))).isEqualTo(number);
      }
    }
  }
}
