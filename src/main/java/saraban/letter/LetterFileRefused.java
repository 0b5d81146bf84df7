package saraban.letter;

import java.util.List;

/** A letter file cannot be read; each fault says file, line, what is wrong and what was meant. */
public final class LetterFileRefused extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final transient List<String> faults;

  public LetterFileRefused(List<String> faults) {
    super(String.join("\n", faults));
    this.faults = List.copyOf(faults);
  }

  public List<String> faults() {
    return faults;
  }
}
