package saraban.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import saraban.Pages;
import saraban.document.PhotographTest;
import saraban.layout.Appearance;
import saraban.layout.Copy;
import saraban.letter.Kind;
import saraban.letter.Letter;
import saraban.letter.Qr;
import saraban.letter.Secrecy;
import saraban.typesetting.Layout;
import saraban.typesetting.Typesetter;

/** The referee of the archive standards is asked about every form. */
class FormPdfTest {

  @BeforeAll
  static void begin() {
    VeraGreenfieldFoundryProvider.initialise();
  }

  @ParameterizedTest
  @EnumSource
  void everyFormIsWholePdfA3AndPdfUa1(Kind kind) throws Exception {
    assertThat(faults(Pages.pdf(Pages.form(kind)))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void secretOfficeCopiesWithPicturesAndCodesAreToo(Kind kind) throws Exception {
    Letter form = Pages.form(kind);
    Letter letter =
        form.but()
            .secrecy(Secrecy.SECRET)
            .body(form.body() + "\n\n![ภาพ ++ตัวอย่าง++](a.svg)\n\n![](b.png)\n\n![](c.jpg)\n")
            .particulars(form.particulars().withQr(new Qr("https://example.go.th/1", "แบบ")))
            .letter();
    assertThat(faults(Pages.pdf(letter, appearance().as(Copy.OFFICE_COPY), Pages.family())))
        .isEmpty();
    assertThat(faults(Pages.pdf(letter, appearance().as(Copy.CERTIFIED), Pages.family())))
        .isEmpty();
  }

  @Test
  void severalSheetsInOneFileAreToo() throws Exception {
    Typesetter typesetter = new Typesetter(Pages.family());
    Letter letter = Pages.form(Kind.MINUTES);
    Layout all = typesetter.set(Pages.document(letter, appearance(), Pages.family()));
    for (Copy copy : List.of(Copy.OFFICE_COPY, Copy.PLAIN)) {
      all =
          all.followedBy(
              typesetter.set(Pages.document(letter, appearance().as(copy), Pages.family())));
    }
    assertThat(all.pages()).hasSize(6);
    assertThat(faults(PdfWriter.write(all, List.of()))).isEmpty();
  }

  private static Appearance appearance() throws Exception {
    byte[] svg =
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 90 60\"><path d=\"M0 0h90v60z\"/></svg>"
            .getBytes(java.nio.charset.StandardCharsets.UTF_8);
    byte[] png = ((saraban.document.Picture.Raster) LetterPdfTest.raster()).png();
    byte[] jpeg = PhotographTest.jpeg(60, 40);
    return new Appearance(Optional.empty(), false, Optional.of("ร่าง"))
        .with(name -> Optional.of(name.equals("a.svg") ? svg : name.equals("b.png") ? png : jpeg));
  }

  private static List<String> faults(byte[] pdf) throws Exception {
    List<String> faults = new ArrayList<>();
    for (PDFAFlavour flavour : List.of(PDFAFlavour.PDFA_3_A, PDFAFlavour.PDFUA_1)) {
      try (PDFAParser parser =
              Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
          PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
        validator.validate(parser).getTestAssertions().stream()
            .filter(each -> each.getStatus() == TestAssertion.Status.FAILED)
            .map(each -> flavour + " " + each.getRuleId() + " " + each.getMessage())
            .distinct()
            .forEach(faults::add);
      }
    }
    return faults;
  }
}
