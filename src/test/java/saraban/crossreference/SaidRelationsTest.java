package saraban.crossreference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import saraban.Pages;
import saraban.letter.Letter;

class SaidRelationsTest {

  private static List<Relation> said(String subject, String to, String more) {
    Letter letter =
        Pages.letter(
            """
            from: krabi
            number: กบ 0023.1/ว 9
            date: 14 พฤษภาคม 2564
            subject: %s
            to: [%s]
            references:
              - {from: กรมส่งเสริมการปกครองท้องถิ่น, number: มท 0810.7/ว 888, date: 29 เมษายน 2564}
            %s
            """
                .formatted(subject, to, more));
    return SaidRelations.of(letter).stream().map(Said::relation).toList();
  }

  @Test
  void aLetterToWhomItCitesAnswers() {
    assertThat(said("รายงานผล", "อธิบดีกรมส่งเสริมการปกครองท้องถิ่น", ""))
        .containsExactly(Relation.ANSWERS);
    assertThat(said("รายงานผล", "นายอำเภอ ทุกอำเภอ", "")).containsExactly(Relation.CITES);
  }

  @Test
  void aChaseSaysSoInItsSubject() {
    assertThat(said("ติดตามการรายงานผล", "นายอำเภอ ทุกอำเภอ", ""))
        .containsExactly(Relation.FOLLOWS_UP);
    assertThat(said("ขอยกเลิกหนังสือ", "นายอำเภอ ทุกอำเภอ", "")).containsExactly(Relation.CANCELS);
  }

  @Test
  void aCopyOfWhatTheLetterOpensWithIsARelayAnyOtherIsAnEnclosure() {
    String copy =
        "enclosures: [{title: สำเนาหนังสือสำนักงาน ก.พ.ร. ด่วนที่สุด ที่ นร ๑๒๐๑/๑๙๐๐ ลงวันที่ ๔"
            + " สิงหาคม ๒๕๖๓}]\n";
    assertThat(said("เรื่อง", "นายอำเภอ ทุกอำเภอ", copy + "body: ด้วยสำนักงาน ก.พ.ร. แจ้งว่า"))
        .contains(Relation.RELAYS);
    assertThat(said("เรื่อง", "นายอำเภอ ทุกอำเภอ", copy + "body: โดยสำนักงาน ก.พ.ร. ได้ยกเว้น"))
        .contains(Relation.ENCLOSES);
  }
}
