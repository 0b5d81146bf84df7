package saraban.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.util.LinkedMultiValueMap;
import saraban.SampleLetters;
import saraban.letter.Kind;
import saraban.letter.Letter;

class GapTest {

  @ParameterizedTest
  @EnumSource
  void everyGapLeadsToItsField(Kind kind) {
    Letter empty = Letter.blank(kind).but().number(Optional.empty()).salutation("").letter();
    assertThat(Gap.of(empty)).hasSizeGreaterThan(3).noneMatch(gap -> gap.field().equals("main"));
  }

  @Test
  void anEmptyExternalLetterHasTenGaps() {
    Letter empty = Letter.blank(Kind.EXTERNAL_LETTER).but().salutation("").closing("").letter();
    assertThat(Gap.of(empty)).hasSize(10);
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
