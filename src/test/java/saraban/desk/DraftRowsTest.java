package saraban.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import saraban.SampleLetters;
import saraban.letter.Enclosure;
import saraban.letter.Letter;
import saraban.letter.LetterDate;
import saraban.letter.Reference;
import saraban.letter.Secrecy;
import saraban.letter.Urgency;

class DraftRowsTest {

  private final Letter before = SampleLetters.circular();

  @Test
  void thePressedRowIsTakenOut() {
    MultiValueMap<String, String> typed = twoReferences();
    typed.set("row", "remove-reference0");
    assertThat(read(typed).letter().references())
        .extracting(Reference::number)
        .containsExactly("กบ 0023.1/ว 4366");
  }

  @Test
  void anEnclosureIsTakenOutAndItsQuantityWithIt() {
    MultiValueMap<String, String> typed = new LinkedMultiValueMap<>();
    typed.addAll("encTitle", List.of("แบบรายงาน", "แผ่นพับ", ""));
    typed.addAll("encQuantity", List.of("๑ ชุด", "๒ แผ่น", ""));
    typed.set("row", "remove-enclosure0");
    assertThat(read(typed).letter().enclosures())
        .containsExactly(new Enclosure("แผ่นพับ", "๒ แผ่น"));
  }

  @Test
  void anAddresseePickedFromTheListComesOnceAndOnlyWithItsButton() {
    MultiValueMap<String, String> typed = new LinkedMultiValueMap<>();
    typed.set("to", "นายอำเภอ ทุกอำเภอ");
    typed.set("addTo", "นายกเทศมนตรี ทุกแห่ง");
    assertThat(read(typed).letter().to()).containsExactly("นายอำเภอ ทุกอำเภอ");
    typed.set("row", "add-to");
    assertThat(read(typed).letter().to())
        .containsExactly("นายอำเภอ ทุกอำเภอ", "นายกเทศมนตรี ทุกแห่ง");
    typed.set("addTo", "นายอำเภอ ทุกอำเภอ");
    assertThat(read(typed).letter().to()).containsExactly("นายอำเภอ ทุกอำเภอ");
  }

  @Test
  void whatCannotBeReadIsShownAgainInItsOwnRow() {
    MultiValueMap<String, String> typed = twoReferences();
    typed.put("refDate", List.of("13 ส.ค. 63", "30 ก.พ. 64"));
    assertThat(read(typed).faults())
        .singleElement()
        .satisfies(fault -> {
          assertThat(fault.field()).isEqualTo("refDate1");
          assertThat(fault.typed()).isEqualTo("30 ก.พ. 64");
        });
  }

  @Test
  void theSecrecyOfALetterReferredToStays() {
    Reference secret =
        new Reference(
            "จังหวัดกระบี่", Secrecy.SECRET, Urgency.NORMAL, "กบ 0023.1/ว 4366", LetterDate.BLANK);
    Letter draft = before.but().references(List.of(secret)).letter();
    Letter read = new DraftForm(twoReferences()).read(draft, LocalDate.of(2021, 5, 14)).letter();
    assertThat(read.references())
        .extracting(Reference::secrecy)
        .containsExactly(Secrecy.NONE, Secrecy.SECRET);
  }

  private static MultiValueMap<String, String> twoReferences() {
    MultiValueMap<String, String> typed = new LinkedMultiValueMap<>();
    typed.addAll("refFrom", List.of("กรมส่งเสริมการปกครองท้องถิ่น", "จังหวัดกระบี่"));
    typed.addAll("refNumber", List.of("มท 0810.7/ว 2523", "กบ 0023.1/ว 4366"));
    typed.addAll("refDate", List.of("13 ส.ค. 63", "28 ส.ค. 63"));
    return typed;
  }

  private DraftForm.Read read(MultiValueMap<String, String> typed) {
    return new DraftForm(typed).read(before, SampleLetters.DAY);
  }
}
