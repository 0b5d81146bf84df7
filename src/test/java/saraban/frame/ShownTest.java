package saraban.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShownTest {

  private final Shown shown =
      new Shown(Clock.fixed(Instant.parse("2021-05-14T03:42:00Z"), ZoneId.of("Asia/Bangkok")));

  @Test
  void daysAndTimesAreThoseOfBangkokInThaiDigits() {
    assertThat(shown.today()).isEqualTo("วันศุกร์ที่ ๑๔ พฤษภาคม ๒๕๖๔");
    assertThat(shown.now()).isEqualTo("๑๐.๔๒ น.");
    assertThat(shown.moment(Instant.parse("2021-05-12T18:00:00Z")))
        .isEqualTo("๑๓ พ.ค. ๒๕๖๔ ๐๑.๐๐ น.");
  }

  @Test
  void numbersAreShownInOneSpelling() {
    assertThat(shown.number("กบ๐๐๒๓.๑/ว2332")).isEqualTo("กบ ๐๐๒๓.๑/ว ๒๓๓๒");
    assertThat(shown.number("ไม่ใช่เลขที่")).isEqualTo("ไม่ใช่เลขที่");
  }

  @Test
  void onlyTheMarksOfASnippetBecomeTags() {
    assertThat(shown.marked("<b>\u0001ว\u0002 & ")).isEqualTo("&lt;b&gt;<mark>ว</mark> &amp; ");
  }

  @Test
  void severalWordsAreJoinedAsInASentence() {
    assertThat(shown.words(List.of("วันที่"))).isEqualTo("วันที่");
    assertThat(shown.words(List.of("วันที่", "เรื่อง", "ผู้ลงนาม")))
        .isEqualTo("วันที่ เรื่อง และผู้ลงนาม");
  }

  @Test
  void aNumberOnAPageNeverBreaks() {
    assertThat(shown.glued("หนังสือ ที่ มท ๐๘๑๐.๗/ว ๘๘๘ <ก>"))
        .contains("<span class=\"nb\">ที่ มท ๐๘๑๐.๗/ว ๘๘๘</span>", "&lt;ก&gt;");
    assertThat(shown.glued("การประเมินผู้บริหารท้องถิ่น"))
        .contains(
            "<span class=\"nb\">การประเมิน</span><wbr><span class=\"nb\">ผู้บริหารท้องถิ่น</span>");
  }
}
