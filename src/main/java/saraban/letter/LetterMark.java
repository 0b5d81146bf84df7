package saraban.letter;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A short mark of all that a letter says: the same letter has the same mark. */
public final class LetterMark {

  private LetterMark() {}

  public static String of(Letter letter) {
    try {
      byte[] said = LetterFile.json(letter).getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(said));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
