package saraban.layout;

import java.util.List;
import java.util.Optional;
import saraban.document.Picture;

/**
 * What an office prints at the head of its letters besides the emblem.
 *
 * @param lines small, centred at the upper edge of page 1
 * @param picture at the right of the head: a logo
 */
public record Letterhead(List<String> lines, Optional<Picture> picture) {

  public static final Letterhead NONE = new Letterhead(List.of(), Optional.empty());
}
