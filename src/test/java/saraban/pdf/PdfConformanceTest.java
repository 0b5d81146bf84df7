package saraban.pdf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import saraban.Pages;

/** The referee of the archive standards is asked. */
public class PdfConformanceTest {

  @BeforeAll
  static void begin() {
    VeraGreenfieldFoundryProvider.initialise();
  }

  @ParameterizedTest
  @EnumSource(names = {"PDFA_3_A", "PDFUA_1"})
  void everythingAtOnceIsValid(PDFAFlavour flavour) throws Exception {
    assertThat(
            faults(PdfWriter.write(TestPages.everything(12), PdfWriterTest.attachments()), flavour))
        .isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = {"PDFA_3_A", "PDFUA_1"})
  void aLetterThatIsPackedTightlyIsValid(PDFAFlavour flavour) throws Exception {
    byte[] pdf = Pages.pdf(Pages.letter(FileSizeTest.heavy()));
    assertThat(new String(pdf, ISO_8859_1)).containsPattern("/ObjStm.*/FlateDecode");
    assertThat(faults(pdf, flavour)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = {"PDFA_3_A", "PDFUA_1"})
  void spacedOutLinesAreValid(PDFAFlavour flavour) throws Exception {
    assertThat(faults(PdfWriter.write(TestPages.lines(TestPages.HARD, 0.4, 2), List.of()), flavour))
        .isEmpty();
  }

  /** What the referee finds wrong. */
  public static List<String> faults(byte[] pdf, PDFAFlavour flavour) throws Exception {
    try (PDFAParser parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
      return validator.validate(parser).getTestAssertions().stream()
          .filter(each -> each.getStatus() == TestAssertion.Status.FAILED)
          .map(each -> each.getRuleId().getClause() + ": " + each.getMessage())
          .distinct()
          .toList();
    }
  }
}
