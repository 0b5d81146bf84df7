package saraban.journal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import saraban.home.Home;

/**
 * The keys that sign the head: SARABAN_KEYS, or keys/ below the home. {@code signing.key} signs; a
 * file {@code <fingerprint>.public} for each key that ever did verifies. Without signing.key the
 * next signature makes a new pair: to change the key, take the file away.
 */
final class SigningKeys {

  private static final String ALGORITHM = "Ed25519";
  private static final String SIGNING = "signing.key";

  private final Path folder;

  private SigningKeys(Path folder) {
    this.folder = folder;
  }

  static SigningKeys of(Home home) {
    String elsewhere = System.getProperty("saraban.keys", System.getenv("SARABAN_KEYS"));
    return new SigningKeys(
        elsewhere == null || elsewhere.isBlank()
            ? home.root().resolve("keys")
            : Path.of(elsewhere));
  }

  /** A signature and the fingerprint of the key that made it. */
  record Signature(String key, String base64) {}

  synchronized Signature sign(String statement) throws IOException {
    try {
      Path file = folder.resolve(SIGNING);
      List<String> lines = Files.exists(file) ? Files.readAllLines(file) : make(file);
      PrivateKey key =
          KeyFactory.getInstance(ALGORITHM)
              .generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(lines.get(1))));
      java.security.Signature signature = java.security.Signature.getInstance(ALGORITHM);
      signature.initSign(key);
      signature.update(statement.getBytes(StandardCharsets.UTF_8));
      return new Signature(lines.get(0), Base64.getEncoder().encodeToString(signature.sign()));
    } catch (GeneralSecurityException | RuntimeException e) {
      throw new IOException("The signing key in " + folder + " cannot be used", e);
    }
  }

  /** Two lines: the fingerprint, the private key. */
  private List<String> make(Path file) throws IOException, GeneralSecurityException {
    KeyPair pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
    byte[] known = pair.getPublic().getEncoded();
    String fingerprint = fingerprint(known);
    Files.createDirectories(folder);
    Files.writeString(folder.resolve(fingerprint + ".public"), base64(known) + "\n");
    Path part = folder.resolve(SIGNING + ".part");
    Files.deleteIfExists(part);
    if (part.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.createFile(
          part, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    }
    List<String> lines = List.of(fingerprint, base64(pair.getPrivate().getEncoded()));
    Files.write(part, lines);
    Files.move(part, file);
    return lines;
  }

  private static String base64(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }

  private static String fingerprint(byte[] encoded) {
    return Sha256.hex(encoded).substring(0, 32);
  }

  /** False too if the key is unknown or not the one that its name says. */
  boolean verifies(String fingerprint, String statement, String base64) {
    Path file = folder.resolve(fingerprint + ".public");
    if (!fingerprint.matches("[0-9a-f]{32}") || !Files.exists(file)) {
      return false;
    }
    try {
      byte[] encoded = Base64.getDecoder().decode(Files.readString(file).strip());
      PublicKey key =
          KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(encoded));
      java.security.Signature signature = java.security.Signature.getInstance(ALGORITHM);
      signature.initVerify(key);
      signature.update(statement.getBytes(StandardCharsets.UTF_8));
      return fingerprint(encoded).equals(fingerprint)
          && signature.verify(Base64.getDecoder().decode(base64));
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
