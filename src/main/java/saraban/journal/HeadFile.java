package saraban.journal;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.TRUNCATE_EXISTING;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import saraban.home.Home;

/** The signed head, in a file outside the database: journal/head below the home. */
final class HeadFile {

  private final Path file;
  private final SigningKeys keys;

  HeadFile(Home home) {
    this.file = home.root().resolve("journal").resolve("head");
    this.keys = SigningKeys.of(home);
  }

  Optional<SignedHead> read() {
    try {
      return Files.exists(file)
          ? Optional.of(SignedHead.read(Files.readString(file)))
          : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean genuine(SignedHead head) {
    return keys.verifies(
        head.key(), SignedHead.statement(head.place(), head.hash()), head.signature());
  }

  /** The old head stays until the new one is whole and on disk. */
  void write(long place, String hash) throws IOException {
    SigningKeys.Signature signature = keys.sign(SignedHead.statement(place, hash));
    SignedHead head = new SignedHead(place, hash, signature.key(), signature.base64());
    Files.createDirectories(file.getParent());
    Path part = file.resolveSibling("head.part");
    try (FileChannel channel = FileChannel.open(part, CREATE, WRITE, TRUNCATE_EXISTING)) {
      channel.write(ByteBuffer.wrap(head.text().getBytes(StandardCharsets.UTF_8)));
      channel.force(true);
    }
    Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }
}
