package saraban.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import saraban.letter.LetterDate;
import saraban.letter.Secrecy;

class IncomingFormTest {

  private static final LocalDate TODAY = LocalDate.of(2021, 5, 7);

  private final MultiValueMap<String, String> typed = new LinkedMultiValueMap<>();

  IncomingFormTest() {
    typed.set("number", "มท ๐๘๑๐.๗/ว๘๘๘");
    typed.set("date", "29/4/64");
    typed.set("from", "กรมส่งเสริมการปกครองท้องถิ่น");
    typed.set("to", "ผู้ว่าราชการจังหวัด ทุกจังหวัด");
    typed.set("subject", "การประเมินผู้บริหารองค์การ");
    typed.set("arrivedDay", "วันนี้");
    typed.set("arrivedTime", "๐๙.๑๒");
  }

  @Test
  void whatIsTypedInAnySpellingIsRead() {
    IncomingForm.Read read = read();
    assertThat(read.faults()).isEmpty();
    assertThat(read.number()).isEqualTo("มท 0810.7/ว 888");
    assertThat(read.letter().date()).isEqualTo(new LetterDate.Day(LocalDate.of(2021, 4, 29)));
    assertThat(read.arrived()).isEqualTo(Arrivals.at(TODAY, 9));
  }

  @Test
  void aNumberThatIsNoLetterNumberStaysAsItStands() {
    typed.set("number", "บจ.๑๒๓-ก");
    IncomingForm.Read read = read();
    assertThat(read.faults()).isEmpty();
    assertThat(read.number()).isEqualTo("บจ.123-ก");
    assertThat(read.letter().number()).isEmpty();
  }

  @Test
  void aLetterMayHaveNeitherNumberNorDate() {
    typed.set("number", "");
    typed.set("date", "");
    assertThat(read().faults()).isEmpty();
    assertThat(read().letter().date()).isEqualTo(LetterDate.BLANK);
  }

  @Test
  void whatIsMissingOrUnreadableIsSaidAtItsField() {
    typed.set("from", "");
    typed.set("date", "30 ก.พ. 64");
    typed.set("arrivedTime", "เช้า");
    assertThat(read().faults()).containsOnlyKeys("from", "date", "arrivedTime");
    assertThat(read().faults().get("date")).contains("๓๐ ก.พ. ๖๔ ไม่มีในปฏิทิน");
  }

  @Test
  void aLetterCannotHaveArrivedTomorrow() {
    typed.set("arrivedDay", "8/5/64");
    assertThat(read().faults()).containsOnlyKeys("arrivedDay");
  }

  @Test
  void secrecyIsTakenAsChosen() {
    typed.set("secrecy", "secret");
    assertThat(read().letter().secrecy()).isEqualTo(Secrecy.SECRET);
  }

  @Test
  void ofAScanNumberAndDateAreNotTakenOver() {
    FileText scan =
        new FileText(
            "ที่ มท ๐๘๑๐.๗/ว ๑๑๑\n"
                + "กรมส่งเสริมการปกครองท้องถิ่น\n"
                + "๒๓ เมษายน ๒๕๖๔\n"
                + "เรื่อง การประเมิน\n"
                + "เรียน ผู้ว่าราชการจังหวัด",
            FileText.Source.SCANNED);
    IncomingForm form = IncomingForm.of(ReadFields.of(scan), Instant.EPOCH);
    assertThat(form.text("subject")).isEqualTo("การประเมิน");
    assertThat(form.text("number")).isEmpty();
    assertThat(form.text("date")).isEmpty();
  }

  private IncomingForm.Read read() {
    return IncomingForm.typed(typed).read(ReadFields.NOTHING, TODAY);
  }
}
