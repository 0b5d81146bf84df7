package saraban.letter;

import java.util.List;

/**
 * Who signs.
 *
 * @param name without brackets; empty in a draft whose signer is open
 * @param position one or more lines, as printed below the name
 */
public record Signatory(String name, List<String> position) {

  public static final Signatory BLANK = new Signatory("", List.of());
}
