package saraban.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import saraban.Fuzz;
import saraban.Pages;
import saraban.thai.NotADate;
import saraban.thai.ThaiDate;

/** Whatever is typed or pasted, the readers give a letter or say what is wrong. */
@Timeout(value = 1, unit = java.util.concurrent.TimeUnit.HOURS)
class LetterFileFuzzTest {

  private static final LocalDate TODAY = LocalDate.of(2021, 5, 14);

  private static final List<String> YAML =
      List.of(
          "\nkind: ",
          "memorandum",
          "\nnumber: ",
          "กบ 0023.1/ว",
          "\ndate: ",
          "14 พฤษภาคม 2564",
          "2021-05-14",
          "\nsubject: ",
          "\nto: [",
          "\n  - ",
          "\nreferences:",
          "{from: ",
          ", date: ",
          "\nbody: |\n  ",
          ">",
          "|+",
          "&a ",
          "*a",
          "<<: ",
          "!!",
          "!!java.net.URL [x]",
          "---\n",
          "...\n",
          "%YAML 1.1\n",
          "? ",
          "- - - -",
          "[[[[[[[[",
          "{{{{{{{{",
          "null",
          "~",
          "0x1F",
          "1e9",
          "!!binary |",
          "\nsignatory: {name: ",
          "\ndigits: arabic",
          "\n\t");

  private static final List<String> NUMBERS =
      List.of(
          "กบ", "มท", "0023.1", "๐๐๒๓", "/ว", "/", "ว", "พิเศษ", "(กวจ)", "ที่ ", "2332", "-6",
          "2564");

  private static final List<String> DATES =
      List.of(
          "14",
          "๓๑",
          "29",
          "กุมภาพันธ์",
          "ก.พ.",
          "พ.ค. ",
          "/2/",
          "2564",
          "๒๕๖๔",
          "64",
          "2021",
          "พ.ศ. ",
          "ค.ศ. ",
          "วันที่ ",
          "วันศุกร์ที่ ",
          "-05-",
          "เดือน");

  @Test
  void aLetterFileGivesALetterOrItsFaults() {
    List<String> whole = Pages.WORLD.stream().map(Pages::source).toList();
    Fuzz.texts(whole, YAML, LetterFileFuzzTest::readBack);
  }

  @Test
  void aShortFileGivesALetterOrItsFaults() {
    Fuzz.texts(List.of("", "from: krabi\n", "{from: krabi}"), YAML, LetterFileFuzzTest::readBack);
  }

  /** What was read comes back from its JSON without loss. */
  private static void readBack(String yaml) {
    Letter letter;
    try {
      letter = Pages.letter(yaml);
    } catch (LetterFileRefused refused) {
      assertThat(refused.faults()).isNotEmpty();
      return;
    }
    assertThat(Pages.letter(LetterFile.json(letter))).isEqualTo(letter);
  }

  @Test
  void aNumberIsReadOrRefusedAndItsCanonicalFormIsReadAsItself() {
    Fuzz.texts(
        List.of("", "กบ 0023.1/ว 2332", "กค (กวจ) 0405.2/ว 581"),
        NUMBERS,
        spelling -> {
          Optional<ReferenceNumber> number = ReferenceNumber.find(spelling);
          number.ifPresent(n -> assertThat(ReferenceNumber.parse(n.canonical())).isEqualTo(n));
        });
  }

  @Test
  void aDateIsReadOrRefused() {
    Fuzz.texts(
        List.of("", "14 พฤษภาคม 2564", "๑๔ พ.ค. ๖๔"),
        DATES,
        text -> {
          try {
            assertThat(ThaiDate.parse(text, TODAY)).isNotNull();
          } catch (NotADate refused) {
            assertThat(refused).hasMessageContaining(" ");
          }
          assertThat(ThaiDate.parseMonth(text)).isNotNull();
        });
  }
}
