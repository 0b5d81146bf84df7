package saraban.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import saraban.journal.Entry;

/**
 * The history.jsonl of one folder: the first line says how the letter came to be, each line after
 * it is an act after that, as the journal has it.
 */
record History(Path file) {

  /** The acts after the first; a last line without its end was being written when we stopped. */
  List<String> lines() throws IOException {
    String text = Files.readString(file);
    return text.substring(0, whole(text)).lines().skip(1).toList();
  }

  List<Entry> acts() throws IOException {
    return lines().stream().map(Entry::read).toList();
  }

  /** Adds a line and forces it to disk, unless it stands there. */
  void append(Entry entry) throws IOException {
    String text = Files.readString(file);
    String known = text.substring(0, whole(text));
    if (known.lines().anyMatch(entry.line()::equals)) {
      return;
    }
    try (FileChannel channel = FileChannel.open(file, WRITE)) {
      channel.truncate(known.getBytes(UTF_8).length);
      channel.position(channel.size());
      ByteBuffer rest = ByteBuffer.wrap((entry.line() + "\n").getBytes(UTF_8));
      while (rest.hasRemaining()) {
        channel.write(rest);
      }
      channel.force(true);
    }
  }

  private static int whole(String text) {
    return text.lastIndexOf('\n') + 1;
  }
}
