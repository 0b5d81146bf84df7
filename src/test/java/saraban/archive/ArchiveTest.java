package saraban.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import saraban.SampleLetters;
import saraban.home.Home;
import saraban.letter.IssuedLetter;

class ArchiveTest {

  private static final byte[] PDF = {1, 2};
  private static final byte[] DOCX = {3};

  @TempDir Path folder;
  private Archive archive;
  private final IssuedLetter letter = SampleLetters.issued(2332);

  @BeforeEach
  void openArchive() {
    archive = new Archive(new Home(folder));
  }

  @Test
  void aLetterCountsOnceItIsKept() {
    Archive.Staged staged = archive.stage(letter, PDF, DOCX);
    assertThat(archive.ids()).isEmpty();
    staged.keep();
    assertThat(archive.ids()).containsExactly(letter.id());
    assertThat(archive.file(letter.id(), "letter.pdf")).contains(PDF);
    assertThat(folder.resolve("archive/2564/krabi/circular/02332/letter.json")).exists();
  }

  @Test
  void readsBackExactlyWhatWasIssued() {
    archive.stage(letter, PDF, DOCX).keep();
    assertThat(archive.read(letter.id())).contains(letter);
  }

  @Test
  void aDroppedLetterLeavesNothing() {
    archive.stage(letter, PDF, DOCX).drop();
    assertThat(archive.leftStaged()).isEmpty();
    assertThat(archive.contains(letter.id())).isFalse();
  }

  @Test
  void tellsWhichLettersWereLeftHalfWay() {
    archive.stage(letter, PDF, DOCX);
    Archive afterRestart = new Archive(new Home(folder));
    assertThat(afterRestart.leftStaged()).containsExactly(letter.id());
    afterRestart.left(letter.id()).keep();
    assertThat(afterRestart.read(letter.id())).contains(letter);
  }

  @Test
  void stagingAgainReplacesWhatWasLeft() {
    archive.stage(letter, PDF, DOCX);
    archive.stage(letter, DOCX, PDF).keep();
    assertThat(archive.file(letter.id(), "letter.pdf")).contains(DOCX);
  }

  @Test
  void saysInThaiWhenItCannotWrite() throws IOException {
    Files.writeString(folder.resolve("archive"), "a file where the folder should be");
    assertThatThrownBy(() -> archive.stage(letter, PDF, DOCX))
        .isInstanceOf(ArchiveUnwritable.class)
        .hasMessageStartingWith("เก็บแฟ้มหนังสือลงคลังไม่ได้ที่ ");
  }

  @Test
  void saysWhichFolderIsDamaged() throws IOException {
    archive.stage(letter, PDF, DOCX).keep();
    Files.writeString(folder.resolve("archive/2564/krabi/circular/02332/letter.json"), "{");
    assertThatThrownBy(() -> archive.read(letter.id()))
        .isInstanceOf(ArchiveDamaged.class)
        .hasMessageContaining("02332");
  }

  @Test
  void givesNoFileButTheLettersOwn() {
    archive.stage(letter, PDF, DOCX).keep();
    assertThat(archive.file(letter.id(), "../02332/history.jsonl")).isEmpty();
  }
}
