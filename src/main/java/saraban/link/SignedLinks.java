package saraban.link;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import saraban.home.Home;

/**
 * Makes and reads the last part of an address that lets anybody who has it do one thing until a
 * moment: {@code subject.seconds.signature}, HMAC-SHA-256 under the key of this home.
 */
public final class SignedLinks {

  private static final String ALGORITHM = "HmacSHA256";
  private static final Base64.Encoder TEXT = Base64.getUrlEncoder().withoutPadding();

  /** As many bytes of the signature as an address needs: 128 bits. */
  private static final int LENGTH = 16;

  private final SecretKeySpec key;

  public SignedLinks(Home home) {
    this.key = new SecretKeySpec(LinkKey.of(home), ALGORITHM);
  }

  /**
   * A token for an address.
   *
   * @param purpose what the address is for; a token of one purpose opens no other
   * @param subject which thing; anybody may read it in the address
   */
  public String token(String purpose, String subject, Instant until) {
    String open = TEXT.encodeToString(subject.getBytes(UTF_8)) + "." + until.getEpochSecond();
    return open + "." + TEXT.encodeToString(signature(purpose, open));
  }

  /** The subject of a token that is ours and still good; nothing otherwise. */
  public Optional<String> subject(String purpose, String token, Instant now) {
    int end = token.lastIndexOf('.');
    int dot = token.indexOf('.');
    if (dot < 0 || dot >= end) {
      return Optional.empty();
    }
    try {
      byte[] signature = Base64.getUrlDecoder().decode(token.substring(end + 1));
      boolean ours = MessageDigest.isEqual(signature, signature(purpose, token.substring(0, end)));
      long until = Long.parseLong(token.substring(dot + 1, end));
      return ours && now.getEpochSecond() <= until
          ? Optional.of(new String(Base64.getUrlDecoder().decode(token.substring(0, dot)), UTF_8))
          : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private byte[] signature(String purpose, String open) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      byte[] whole = mac.doFinal((purpose + "\n" + open).getBytes(UTF_8));
      return java.util.Arrays.copyOf(whole, LENGTH);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
