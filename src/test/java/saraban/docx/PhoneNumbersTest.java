package saraban.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import saraban.Pages;
import saraban.Programs;
import saraban.bundle.OfficeToPdf;

class PhoneNumbersTest {

  private static final List<String> NUMBERS =
      List.of("๐-๗๕๐๐-๐๐๐๐", "๐ ๗๕๐๐ ๐๐๐๐", "๐๘ ๐๐๐๐ ๐๐๐๐", "080-000-0000", "๐๔๓-๐๐๐๐๐๐-๕");

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "โทร. ๐-๗๕๐๐-๐๐๐๐ ต่อ ๑๒",
        "โทร. ๐ ๗๕๐๐ ๐๐๐๐-๒",
        "มือถือ 08 0000 0000, 080-000-0000",
        "โทร. ๐ ๗๕๐๐ ๐๐๐๐ - ๒ หรือ ๐๘๐\u00A0บาท"
      })
  void aNumberIsReadBackAsItWasWritten(String text) {
    byte[] word = DocxWriter.write(Pages.document(Pages.saying(text)), Map.of());
    assertThat(DocxReader.read(word).paragraphs())
        .extracting(WordText.Paragraph::text)
        .contains(text);
    String written = PhoneNumbers.whole(text);
    assertThat(written).isNotEqualTo(text).doesNotContainPattern("[0๐]-");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "๑๐ - ๒๐ คน",
        "ข้อ ๑๐ ๒๐๐",
        "COVID-19",
        "1,000-2,000",
        "๐.๕ ๑๐๐",
        "ที่ ๐๘๑๐.๗/ว ๘๘"
      })
  void otherNumbersStayAsTheyAre(String text) {
    assertThat(PhoneNumbers.whole(text)).isEqualTo(text);
  }

  /** At each place of a line. */
  @Test
  void libreOfficeEndsNoLineInsideANumber() throws Exception {
    Programs.need("soffice");
    Programs.need("pdftotext");
    String body =
        NUMBERS.stream()
            .flatMap(n ->
                java.util.stream.IntStream.range(0, 24)
                    .mapToObj(i -> "ก".repeat(60 + i) + " " + n + " นั้น"))
            .collect(Collectors.joining("\n\n"));
    byte[] word = DocxWriter.write(Pages.document(Pages.saying(body)), Map.of());
    Path pdf = Files.write(folder.resolve("letter.pdf"), OfficeToPdf.word(word).orElseThrow());
    String text = Programs.run("pdftotext", pdf.toString(), "-");
    String printed = text.replace('\u00A0', ' ').replaceAll("[\u2010\u2011]", "-");
    for (String number : NUMBERS) {
      assertThat(printed.split(number, -1)).as(number).hasSize(25);
    }
  }
}
