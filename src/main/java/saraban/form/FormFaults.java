package saraban.form;

import java.util.ArrayList;
import java.util.List;

/** The faults found in a form file so far. */
final class FormFaults {

  private static final int MOST = 50;

  private final String file;
  private final List<String> found = new ArrayList<>();

  FormFaults(String file) {
    this.file = file;
  }

  void add(int line, String what) {
    if (found.size() < MOST) {
      found.add("forms/%s บรรทัด %d: %s".formatted(file, line, what));
    }
  }

  void refuse() {
    if (!found.isEmpty()) {
      throw new FormRefused(found);
    }
  }
}
