package saraban.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.util.LinkedMultiValueMap;
import saraban.SampleLetters;
import saraban.letter.Letter;

class GapTest {

  @Test
  void everyGapLeadsToItsField() {
    Letter empty =
        new DraftForm(new LinkedMultiValueMap<>())
            .read(SampleLetters.circular(), SampleLetters.DAY)
            .letter();
    assertThat(Gap.of(empty)).hasSize(10).noneMatch(gap -> gap.field().equals("main"));
  }

  @Test
  void gapsOfReferencesLeadToTheReferences() {
    LinkedMultiValueMap<String, String> typed = new LinkedMultiValueMap<>();
    typed.set("refFrom", "จังหวัดกระบี่");
    typed.set("refNumber", "กบ 0023.1/ว");
    Letter open = new DraftForm(typed).read(SampleLetters.circular(), SampleLetters.DAY).letter();
    assertThat(Gap.of(open)).extracting(Gap::field).contains("references");
  }

  @Test
  void aWholeLetterHasNone() {
    assertThat(Gap.of(SampleLetters.circular())).isEmpty();
  }
}
