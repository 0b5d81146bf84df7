package saraban.letter;

import java.util.ArrayList;
import java.util.List;
import org.yaml.snakeyaml.error.Mark;

/** The faults found in a letter file so far. */
final class Faults {

  private static final int MOST = 50;

  private final String file;
  private final List<String> found = new ArrayList<>();

  Faults(String file) {
    this.file = file;
  }

  void add(Mark at, String what) {
    add(at.getLine() + 1, what);
  }

  void add(int line, String what) {
    if (found.size() < MOST) {
      found.add("%s บรรทัด %d: %s".formatted(file, line, what));
    }
  }

  void refuse() {
    if (!found.isEmpty()) {
      throw new LetterFileRefused(found);
    }
  }
}
