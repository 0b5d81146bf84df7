package saraban.letter;

import java.util.List;

/**
 * The office that a letter comes from, as printed at the right of its head.
 *
 * @param office code in the tree of offices; empty for an office outside it
 * @param name first line of the block
 * @param address further lines
 */
public record Sender(String office, String name, List<String> address) {

  public static final Sender BLANK = new Sender("", "", List.of());
}
