package saraban.letter;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A short mark of all that a letter says: the same letter has the same mark. */
public final class LetterMark {

  private LetterMark() {}

  public static String of(Letter letter) {
    try {
      byte[] said = LetterFile.bytes(letter);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(said));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
