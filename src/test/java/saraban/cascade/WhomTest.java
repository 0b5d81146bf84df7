package saraban.cascade;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import saraban.deadline.Asked;

class WhomTest {

  private static final String BODY =
      """
      ขอให้จังหวัดดำเนินการ ดังนี้

      3. ให้แจ้งองค์กรปกครองส่วนท้องถิ่นดำเนินการ ดังนี้

         (1) กรอกข้อมูลการใช้ไฟฟ้า ภายในวันที่ ๕ ของเดือนถัดไป

      4. รายงานผล ภายในวันที่ ๒ พฤศจิกายน ๒๕๖๓
      """;

  private static Asked asked(String quote, String what, String whom) {
    Optional<LocalDate> none = Optional.empty();
    return new Asked(none, Optional.empty(), quote, true, Asked.Repeat.ONCE, what, whom, "");
  }

  @Test
  void theItemAboveTellsWhoIsAskedInTheItemsBelowIt() {
    assertThat(Whom.of(BODY, asked("ภายในวันที่ ๕ ของเดือนถัดไป", "กรอกข้อมูล", "")))
        .contains("องค์กรปกครองส่วนท้องถิ่น");
    assertThat(Whom.of(BODY, asked("ภายในวันที่ ๒ พฤศจิกายน ๒๕๖๓", "รายงานผล", ""))).isEmpty();
  }

  @Test
  void whatTheSentenceSaysGoesFirst() {
    assertThat(Whom.of(BODY, asked("ภายในวันที่ ๕ ของเดือนถัดไป", "", "อำเภอ"))).isEqualTo("อำเภอ");
    assertThat(Whom.of(BODY, asked("x", "ให้เทศบาลซ่อมสะพาน", ""))).isEqualTo("เทศบาลซ่อมสะพาน");
  }
}
