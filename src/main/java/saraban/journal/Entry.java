package saraban.journal;

import java.time.Instant;

/**
 * An act as it stands in the journal.
 *
 * @param place 1, 2, 3 without a gap
 * @param at to the millisecond
 * @param from the address that the request came from, or "command line"
 * @param hash of the entry and the hash before it, hexadecimal
 */
public record Entry(long place, Instant at, Act act, String from, String hash) {

  /** One line of JSON that ends with the hash; what history.jsonl of a letter holds. */
  public String line() {
    return ActLine.of(this) + ",\"hash\":\"" + hash + "\"}";
  }

  /** Reads what {@link #line} writes; nonsense gives an entry without a hash. */
  public static Entry read(String line) {
    return ActLine.read(line);
  }

  /** What the hash must be. */
  String hashAfter(String before) {
    return Sha256.hex(before + "\n" + ActLine.of(this) + "}");
  }
}
