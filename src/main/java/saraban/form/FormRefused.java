package saraban.form;

import java.util.List;

/** A form file cannot be used; each fault says in Thai file, line, what and what to do. */
public final class FormRefused extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final List<String> faults;

  FormRefused(List<String> faults) {
    super(String.join("\n", faults));
    this.faults = List.copyOf(faults);
  }

  public List<String> faults() {
    return faults;
  }
}
