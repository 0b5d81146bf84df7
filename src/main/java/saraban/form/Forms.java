package saraban.form;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import saraban.home.Home;

/** The forms of this installation, read anew each time. */
@Component
public class Forms {

  static final String FOLDER = "letter-templates/forms";
  private static final String ENDING = ".yaml";
  private static final Pattern REPORT = Pattern.compile("(?m)^summarises:");

  private final Home home;

  public Forms(Home home) {
    this.home = home;
  }

  /** Those that can be used, by file name, and what is wrong with the others. */
  public record All(List<Form> forms, List<Report> reports, List<String> faults) {}

  public All all() {
    List<Form> forms = new ArrayList<>();
    List<Report> reports = new ArrayList<>();
    List<String> faults = new ArrayList<>();
    for (String file : home.list(FOLDER, ENDING)) {
      String name = file.substring(0, file.length() - ENDING.length());
      try {
        String yaml = source(name).orElse("");
        if (REPORT.matcher(yaml).find()) {
          reports.add(ReportFile.read(name, yaml));
        } else {
          forms.add(FormFile.read(name, yaml));
        }
      } catch (FormRefused e) {
        faults.addAll(e.faults());
      }
    }
    return new All(List.copyOf(forms), List.copyOf(reports), List.copyOf(faults));
  }

  /**
   * @throws FormRefused if it has a fault
   */
  public Optional<Form> named(String name) {
    return source(name).map(yaml -> FormFile.read(name, yaml));
  }

  /** The list that returns of a form are reported in, if a file says so. */
  Optional<Report> reportOf(String form) {
    return all().reports().stream().filter(r -> r.form().equals(form)).findFirst();
  }

  /** The file's text, kept with a matter so that a later change does not touch it. */
  Optional<String> source(String name) {
    return name.matches("[a-z0-9-]{1,60}")
        ? home.read(FOLDER, name + ENDING).map(b -> new String(b, StandardCharsets.UTF_8))
        : Optional.empty();
  }
}
