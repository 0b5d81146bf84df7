package saraban.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import saraban.SampleLetters;
import saraban.TestDatabase;

class DraftsTest {

  private static final Instant NOW = Instant.parse("2021-05-14T03:00:00Z");

  private final Drafts drafts = new JdbcDrafts(TestDatabase.empty().client());

  @Test
  void aDraftIsKeptAsItIs() {
    String id = begin("krabi");
    assertThat(drafts.find(id, "krabi"))
        .contains(new Drafts.Draft(id, "krabi", "somchai", SampleLetters.circular(), NOW));
  }

  @Test
  void savingReplacesWhatTheDraftSays() {
    String id = begin("krabi");
    Letter changed = empty();
    assertThat(drafts.save(id, "krabi", changed, NOW.plusSeconds(60))).isTrue();
    assertThat(drafts.find(id, "krabi").orElseThrow().letter()).isEqualTo(changed);
    assertThat(drafts.find(id, "krabi").orElseThrow().changed()).isEqualTo(NOW.plusSeconds(60));
  }

  @Test
  void theDraftChangedLastStandsFirst() {
    String first = begin("krabi");
    String second = begin("krabi");
    drafts.save(first, "krabi", SampleLetters.circular(), NOW.plusSeconds(1));
    assertThat(drafts.of("krabi")).extracting(Drafts.Draft::id).containsExactly(first, second);
  }

  @Test
  void anotherOfficeNeitherSeesNorChangesADraft() {
    String id = begin("krabi");
    assertThat(drafts.find(id, "krabi-muang")).isEmpty();
    assertThat(drafts.of("krabi-muang")).isEmpty();
    assertThat(drafts.save(id, "krabi-muang", empty(), NOW)).isFalse();
    assertThat(drafts.delete(id, "krabi-muang")).isFalse();
    assertThat(drafts.find(id, "krabi").orElseThrow().letter()).isEqualTo(SampleLetters.circular());
  }

  @Test
  void aDeletedDraftIsGone() {
    String id = begin("krabi");
    assertThat(drafts.delete(id, "krabi")).isTrue();
    assertThat(drafts.delete(id, "krabi")).isFalse();
    assertThat(drafts.of("krabi")).isEqualTo(List.of());
  }

  private String begin(String office) {
    return drafts.begin(office, "somchai", SampleLetters.circular(), NOW);
  }

  private static Letter empty() {
    return LetterFile.read("empty", "from: {office: krabi, name: ''}", code -> Optional.empty());
  }
}
