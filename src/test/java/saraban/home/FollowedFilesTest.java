package saraban.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FollowedFilesTest {

  @TempDir private Path root;

  @Test
  void changesCountAfterASecondAndFaultsKeepWhatWasThere() throws IOException {
    AtomicLong now = new AtomicLong();
    var followed = new FollowedFiles<>(new Home(root), "words", this::words, now::get);
    assertThat(followed.get()).isEqualTo("shipped");
    write("ก");
    assertThat(followed.get()).isEqualTo("shipped");
    now.addAndGet(Duration.ofSeconds(1).toNanos());
    assertThat(followed.get()).isEqualTo("ก");

    write("broken");
    Files.setLastModifiedTime(root.resolve("words/a"), FileTime.fromMillis(1_000));
    now.addAndGet(Duration.ofSeconds(1).toNanos());
    assertThat(followed.get()).isEqualTo("ก");
    assertThatThrownBy(followed::reload).hasMessage("broken");
    assertThat(followed.get()).isEqualTo("ก");
  }

  private void write(String text) throws IOException {
    Files.createDirectories(root.resolve("words"));
    Files.writeString(root.resolve("words/a"), text);
  }

  private String words() {
    try {
      Path file = root.resolve("words/a");
      String text = Files.exists(file) ? Files.readString(file) : "shipped";
      if (text.equals("broken")) {
        throw new IllegalStateException(text);
      }
      return text;
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
