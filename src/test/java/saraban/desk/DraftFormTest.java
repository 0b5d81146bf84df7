package saraban.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import saraban.SampleLetters;
import saraban.letter.Enclosure;
import saraban.letter.Kind;
import saraban.letter.Letter;
import saraban.letter.LetterNumber;
import saraban.letter.Reference;
import saraban.thai.Digits;
import saraban.thai.ThaiDate;

class DraftFormTest {

  private final Letter letter = SampleLetters.circular();

  @Test
  void whatAPageShowsIsReadBackAsTheSameLetter() {
    var read = new DraftForm(typed(letter)).read(letter, SampleLetters.DAY);
    assertThat(read.faults()).isEmpty();
    assertThat(read.letter()).isEqualTo(letter);
  }

  @Test
  void aDateThatCannotBeReadLeavesTheOldOneAndSaysWhy() {
    MultiValueMap<String, String> typed = typed(letter);
    typed.set("date", "31/2/2564");
    var read = new DraftForm(typed).read(letter, SampleLetters.DAY);
    assertThat(read.letter().date()).isEqualTo(letter.date());
    assertThat(read.faults())
        .singleElement()
        .satisfies(fault -> assertThat(fault.message()).contains("ไม่มีในปฏิทิน"));
  }

  @Test
  void thePeopleOfAMeetingAreReadBackAsTheyAreShown() {
    Letter minutes = saraban.Pages.form(Kind.MINUTES);
    MeetingLines lines = MeetingLines.of(minutes);
    MultiValueMap<String, String> typed = new LinkedMultiValueMap<>();
    typed.set("meetingPlace", lines.meeting().place());
    typed.set("meetingStarts", "เวลา " + lines.meeting().starts() + " น.");
    typed.set("meetingEnds", lines.meeting().ends());
    typed.set("present", lines.present());
    typed.set("absent", "๑. " + lines.absent());
    typed.set("attending", lines.attending());
    for (String who : List.of("recorder", "checker")) {
      var signatory =
          who.equals("recorder") ? lines.meeting().recorder() : lines.meeting().checker();
      typed.set(who + "Name", signatory.name());
      typed.set(who + "Position", String.join("\n", signatory.position()));
    }
    assertThat(new DraftForm(typed).read(minutes, SampleLetters.DAY).letter().particulars())
        .isEqualTo(minutes.particulars());
  }

  @Test
  void fieldsThatAPageDoesNotShowStay() {
    Letter certificate = saraban.Pages.form(Kind.CERTIFICATE);
    Letter read =
        new DraftForm(new LinkedMultiValueMap<>()).read(certificate, SampleLetters.DAY).letter();
    assertThat(read.particulars()).isEqualTo(certificate.particulars());
    assertThat(read.signatory()).isEqualTo(certificate.signatory());
    assertThat(read.number()).isEqualTo(certificate.number());
  }

  @Test
  void aPictureIsPutAboveTheLastParagraph() {
    Letter with = DraftPictures.with(letter, "แผนที่", "pictures/1.png");
    assertThat(with.body())
        .endsWith("\n\n![แผนที่](pictures/1.png)\n\nจึงเรียนมาเพื่อพิจารณาดำเนินการต่อไป");
    assertThat(
            DraftPictures.with(saraban.Pages.form(Kind.CERTIFICATE), "", "pictures/1.png")
                .particulars()
                .certified()
                .orElseThrow()
                .photo())
        .isEqualTo("pictures/1.png");
  }

  @Test
  void emptyRowsAreLeftOut() {
    MultiValueMap<String, String> typed = typed(letter);
    typed.addAll("encTitle", List.of("", "แผ่นพับ"));
    typed.addAll("encQuantity", List.of("", "๒ แผ่น"));
    assertThat(new DraftForm(typed).read(letter, SampleLetters.DAY).letter().enclosures())
        .containsExactly(letter.enclosures().getFirst(), new Enclosure("แผ่นพับ", "๒ แผ่น"));
  }

  private static MultiValueMap<String, String> typed(Letter l) {
    MultiValueMap<String, String> typed = new LinkedMultiValueMap<>();
    typed.set("urgency", l.urgency().code());
    typed.set("secrecy", l.secrecy().code());
    typed.set("number", l.number().map(LetterNumber::canonical).orElse(""));
    typed.set("fromName", l.from().name());
    typed.set("fromAddress", String.join("\r\n", l.from().address()));
    typed.set("date", "14 พ.ค. 64");
    typed.set("subject", l.subject());
    typed.set("salutation", l.salutation());
    typed.set("to", String.join("\r\n", l.to()));
    for (Reference reference : l.references()) {
      typed.add("refFrom", reference.from());
      typed.add("refUrgency", reference.urgency().code());
      typed.add("refNumber", reference.number());
      typed.add("refDate", ThaiDate.full(java.time.LocalDate.of(2020, 8, 28), Digits.THAI));
    }
    l.enclosures().forEach(e -> typed.add("encTitle", e.title()));
    l.enclosures().forEach(e -> typed.add("encQuantity", e.quantity()));
    typed.set("body", l.body().replace("\n", "\r\n"));
    typed.set("closing", l.closing());
    typed.set("signatoryName", l.signatory().name());
    typed.set("signatoryPosition", String.join("\r\n", l.signatory().position()));
    typed.set("unit", String.join("\r\n", l.unit()));
    typed.set("phone", l.contact().phone());
    typed.set("digits", "thai");
    return typed;
  }
}
