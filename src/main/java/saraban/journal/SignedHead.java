package saraban.journal;

import java.util.Map;
import java.util.stream.Collectors;

/**
 * Up to where the journal went when this was written, signed: a tail that was cut off shows.
 *
 * @param place of the last entry; all acts up to it stand in their letters' folders too
 * @param hash of that entry
 * @param key fingerprint of the key that signed
 * @param signature Ed25519 of place and hash, Base64
 */
record SignedHead(long place, String hash, String key, String signature) {

  /** What is signed. */
  static String statement(long place, String hash) {
    return "saraban journal " + place + " " + hash;
  }

  String text() {
    return "place %d\nhash %s\nkey %s\nsignature %s\n".formatted(place, hash, key, signature);
  }

  /** Reads what {@link #text} writes; what is missing is empty and fits no signature. */
  static SignedHead read(String text) {
    Map<String, String> fields =
        text.lines()
            .map(line -> line.strip().split(" ", 2))
            .filter(parts -> parts.length == 2)
            .collect(Collectors.toMap(p -> p[0], p -> p[1], (first, second) -> first));
    String place = fields.getOrDefault("place", "");
    return new SignedHead(
        place.matches("\\d{1,18}") ? Long.parseLong(place) : -1,
        fields.getOrDefault("hash", ""),
        fields.getOrDefault("key", ""),
        fields.getOrDefault("signature", ""));
  }
}
