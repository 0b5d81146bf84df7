package saraban.envelope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import saraban.Pages;
import saraban.WithServer;
import saraban.document.Placed;
import saraban.letter.Secrecy;
import saraban.letter.Urgency;
import saraban.pdf.PdfText;

class EnvelopePageTest extends WithServer {

  private static final String LETTER = "/o/krabi/letters/krabi-2564-circular-2332";
  private static final Addressed TO =
      new Addressed("เรียน", "นายอำเภอเกาะลันตา", List.of("จังหวัดกระบี่"));

  @Autowired private MockMvc pages;

  @Test
  void anEnvelopeSaysWhoSendsItUnderWhichNumberAndWhoGetsIt() throws Exception {
    String words = Pages.bare(PdfText.of("test", pdf(LETTER + "/envelopes.pdf?all=true"), 20));
    assertThat(words)
        .contains("ศาลากลางจังหวัดกระบี่", "ที่กบ๐๐๒๓.๑/ว๒๓๓๒", "เรียนนายอำเภอเกาะลันตา")
        .contains("เรียนนายอำเภอเหนือคลอง");
  }

  @Test
  void theGarudaIsAsHighAsTheRegulationSaysAtTheUpperLeft() {
    var page = Envelopes.document(front(Secrecy.NONE), TO, Size.DL);
    Placed.Image garuda = (Placed.Image) page.firstPage().getFirst();
    assertThat(garuda.height().mm()).isEqualTo(15);
    assertThat(garuda.x().mm()).isEqualTo(10);
    assertThat(page.page().width().mm()).isEqualTo(220);
  }

  @Test
  void aSecretLetterHasTwoOfWhichTheOuterDoesNotSayIt() {
    byte[] pdf =
        new Envelopes(Pages.freshFamily()).pdf(front(Secrecy.SECRET), List.of(TO), Size.C5);
    String both = Pages.bare(PdfText.of("test", pdf, 2));
    String inner = Pages.bare(PdfText.of("test", pdf, 1));
    assertThat(inner).contains(Secrecy.SECRET.thai());
    assertThat(both.substring(inner.length())).doesNotContain(Secrecy.SECRET.thai());
    assertThat(both.substring(inner.length())).contains("นายอำเภอเกาะลันตา");
  }

  @Test
  void labelsAndReceiptsAreOnePerRecipient() throws Exception {
    assertThat(Pages.bare(PdfText.of("test", pdf(LETTER + "/labels.pdf?at=20&all=true"), 2)))
        .contains("นายอำเภอเมืองกระบี่", "นายอำเภอลำทับ");
    assertThat(Pages.bare(PdfText.of("test", pdf(LETTER + "/receipts.pdf?all=true"), 5)))
        .contains("ใบรับหนังสือ", "รับวันที่", "ผู้รับ", "นายอำเภอลำทับ");
  }

  @Test
  void othersHaveNoEnvelopesOfIt() throws Exception {
    String theirs = LETTER.replace("/o/krabi/", "/o/krabi-mueang-krabi/") + "/envelopes.pdf";
    assertThat(pages.perform(get(theirs).with(user("muang"))).andReturn().getResponse().getStatus())
        .isEqualTo(404);
  }

  private static Front front(Secrecy secrecy) {
    return new Front(
        Optional.of(
            saraban.document.Pictures.read("stand-in.svg", resource("/emblem/stand-in.svg"))),
        true,
        List.of("ศาลากลางจังหวัดกระบี่"),
        "กบ ๐๐๒๓/๑",
        Urgency.URGENT,
        secrecy,
        LocalDate.of(2026, 6, 1));
  }

  private static byte[] resource(String name) {
    try (var in = EnvelopePageTest.class.getResourceAsStream(name)) {
      return in == null ? new byte[0] : in.readAllBytes();
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private byte[] pdf(String address) throws Exception {
    return pages
        .perform(get(address).with(user("krabi")))
        .andReturn()
        .getResponse()
        .getContentAsByteArray();
  }
}
