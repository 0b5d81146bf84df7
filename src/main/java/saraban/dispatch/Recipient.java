package saraban.dispatch;

/**
 * One who gets a letter.
 *
 * @param office code; empty for a recipient outside the tree
 */
public record Recipient(String office, String addressee) {

  /** By what it is the same recipient. */
  String key() {
    return office.isEmpty() ? "=" + addressee : office;
  }
}
