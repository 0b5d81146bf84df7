package saraban.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import saraban.Pages;
import saraban.document.Picture;
import saraban.document.Pictures;
import saraban.font.FontFamily;
import saraban.layout.Appearance;
import saraban.letter.Letter;

class LetterPdfTest {

  static final List<String> WORLD = Pages.WORLD;

  @BeforeAll
  static void veraPdf() {
    VeraGreenfieldFoundryProvider.initialise();
  }

  @ParameterizedTest
  @FieldSource("WORLD")
  void theLettersOfTheSampleWorldAreWholePdfA3AndPdfUa1(String name) throws Exception {
    assertThat(faults(Pages.pdf(Pages.world(name)))).isEmpty();
  }

  @Test
  void aLetterWithEverythingIsWholePdfA3AndPdfUa1() throws Exception {
    Appearance appearance = new Appearance(Optional.of(raster()), true, Optional.of("ร่าง"));
    assertThat(faults(Pages.pdf(everything(), appearance, Pages.family()))).isEmpty();
  }

  @Test
  void aLetterOnPrintedPaperIsWholePdfA3AndPdfUa1() throws Exception {
    Appearance appearance = new Appearance(Optional.empty(), false, Optional.empty());
    byte[] pdf = Pages.pdf(Pages.saying("ก"), appearance, Pages.family());
    assertThat(faults(pdf)).isEmpty();
  }

  @ParameterizedTest
  @FieldSource("WORLD")
  void theSameLetterMakesTheSameBytes(String name) {
    Letter letter = Pages.world(name);
    byte[] pdf = Pages.pdf(letter);
    assertThat(Pages.pdf(letter)).isEqualTo(pdf);
    assertThat(Pages.pdf(letter, Pages.freshFamily())).isEqualTo(pdf);
  }

  @Test
  void theBytesDoNotDependOnLettersSetBefore() {
    FontFamily busy = Pages.freshFamily();
    Pages.pdf(everything(), busy);
    Pages.WORLD.reversed().forEach(name -> Pages.pdf(Pages.world(name), busy));
    Letter letter = Pages.world(Pages.WORLD.getFirst());
    assertThat(Pages.pdf(letter, busy)).isEqualTo(Pages.pdf(letter, Pages.freshFamily()));
  }

  static Letter everything() {
    return Pages.letter(
        """
        from: krabi
        number: กบ 0023.1/ว 12
        date: 14 พฤษภาคม 2564
        urgency: urgent
        secrecy: secret
        subject: ทดสอบ (ทุกอย่าง) <a> & \\\\
        to: [นายอำเภอเมืองกระบี่, นายอำเภออ่าวลึก]
        enclosures: [{title: แบบสรุป, quantity: ๑ ชุด}, {title: คู่มือ, quantity: ๒๐ เล่ม}]
        signatory: {name: นายสมชาย ใจมั่น, position: [ผู้ว่าราชการจังหวัดกระบี่]}
        copies: [จังหวัดตรัง]
        body: |
          ตามที่ **หนา** และ *เอน* กับ ***หนาเอน*** น้ำ ก้ำ ที่ ญู ฐุ

          1. ข้อแรก
             (1) ข้อย่อย

          | ลำดับ | รายการ | จำนวน |
          |:-----:|--------|------:|
          | ๑ | ปู่ฝั่ง **กี๊** | ๑,๐๐๐ |
          | ๒ | | ๒ |

          จึงเรียนมา (COVID-19) “๑๒๓” – 2019
        """
            + "          คำ\n\n".repeat(40));
  }

  /** A picture that one can partly see through. */
  static Picture raster() throws Exception {
    BufferedImage image = new BufferedImage(20, 30, BufferedImage.TYPE_INT_ARGB);
    image.setRGB(3, 4, 0x80FF0000);
    image.setRGB(5, 6, 0xFF00FF00);
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    ImageIO.write(image, "png", png);
    return Pictures.read("emblem.png", png.toByteArray());
  }

  private static List<String> faults(byte[] pdf) throws Exception {
    List<String> faults = new java.util.ArrayList<>();
    for (PDFAFlavour flavour : List.of(PDFAFlavour.PDFA_3_A, PDFAFlavour.PDFUA_1)) {
      try (PDFAParser parser =
              Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
          PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
        var result = validator.validate(parser);
        assertThat(result.getTotalAssertions()).isGreaterThan(100);
        result.getTestAssertions().stream()
            .filter(each -> each.getStatus() == TestAssertion.Status.FAILED)
            .map(each -> flavour + " " + each.getRuleId() + " " + each.getMessage())
            .distinct()
            .forEach(faults::add);
      }
    }
    return faults;
  }
}
