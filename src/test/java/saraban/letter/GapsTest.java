package saraban.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import saraban.SampleLetters;

class GapsTest {

  @Test
  void aWholeLetterLacksOnlyItsRunningNumberAndThatIsNoGap() {
    assertThat(Gaps.of(SampleLetters.circular())).isEmpty();
  }

  @Test
  void anEmptyDraftLacksEverythingThatALetterMustHave() {
    assertThat(Gaps.of(read("salutation: ''\nclosing: ''")))
        .containsExactly(
            "เลขที่หนังสือ (อักษรย่อและรหัสหน่วยงาน)",
            "ส่วนราชการเจ้าของหนังสือ",
            "วันที่",
            "เรื่อง",
            "คำขึ้นต้น",
            "ผู้รับ (เรียน)",
            "ข้อความ",
            "คำลงท้าย",
            "ผู้ลงนาม",
            "ตำแหน่งผู้ลงนาม");
  }

  @Test
  void aMonthWithoutADayIsAGap() {
    assertThat(Gaps.of(read("date: พฤษภาคม 2564"))).contains("วันที่");
  }

  @Test
  void aHalfNumberUnderReferencesIsAGap() {
    assertThat(Gaps.of(read("references: [{number: มท 0810.7/ว, date: เมษายน 2564}]")))
        .contains(
            "เลขที่ของหนังสือที่อ้างถึง (มท 0810.7/ว)", "วันที่ของหนังสือที่อ้างถึง (มท 0810.7/ว)");
    assertThat(Gaps.of(read("references: [{from: มติคณะรัฐมนตรี}]")))
        .noneMatch(gap -> gap.contains("อ้างถึง"));
  }

  private static Letter read(String yaml) {
    return LetterFile.read("gaps", yaml, code -> Optional.empty());
  }
}
