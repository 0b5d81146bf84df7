package saraban.archive;

import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import saraban.letter.LetterId;
import saraban.letter.Series;

/** The way from a folder below the archive back to the letter it holds. */
final class FolderName {

  private static final Pattern FOLDER =
      Pattern.compile("(\\d{4})/([a-z0-9-]+)/([a-z-]+)/(\\d{5,9})");

  private FolderName() {}

  static Optional<LetterId> id(Path relative) {
    Matcher parts = FOLDER.matcher(relative.toString().replace('\\', '/'));
    if (!parts.matches()) {
      return Optional.empty();
    }
    int year = Integer.parseInt(parts.group(1));
    int running = Integer.parseInt(parts.group(4));
    return Series.ofCode(parts.group(3))
        .map(series -> new LetterId(parts.group(2), year, series, running));
  }
}
