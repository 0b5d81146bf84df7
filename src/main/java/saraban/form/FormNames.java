package saraban.form;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import saraban.form.Form.Check;
import saraban.form.Form.Question;
import saraban.form.Form.Section;
import saraban.form.Form.Summing;

/** Whether the names in a form mean something: no two questions alike, no formula of nothing. */
final class FormNames {

  private final String yaml;
  private final FormFaults faults;
  private final Set<String> known = new HashSet<>();

  private FormNames(String yaml, FormFaults faults) {
    this.yaml = yaml;
    this.faults = faults;
  }

  static void check(Form form, String yaml, FormFaults faults) {
    new FormNames(yaml, faults).check(form);
  }

  private void check(Form form) {
    for (Section section : form.sections()) {
      section.questions().forEach(this::learn);
    }
    known.clear();
    form.sections().stream()
        .flatMap(s -> s.questions().stream())
        .filter(q -> q.kind().typed())
        .forEach(q -> known.add(q.id()));
    for (Section section : form.sections()) {
      section.questions().forEach(this::formula);
    }
    for (Check check : form.checks()) {
      names(check.rule().names().toList(), check.message());
      known(check.at(), "at: " + check.at());
    }
    for (Summing summing : form.summary()) {
      summing.formula().ifPresent(f -> names(f.names().toList(), summing.label()));
      if (!summing.of().isEmpty()) {
        known(summing.of(), summing.label());
      }
    }
  }

  private void learn(Question question) {
    if (!known.add(question.id())) {
      faults.add(line("id: " + question.id(), true), "มี id “%s” ซ้ำ".formatted(question.id()));
    }
  }

  /** Formulas use answers and the formulas before them, so that none can run in a circle. */
  private void formula(Question question) {
    String near = "id: " + question.id();
    switch (question.kind()) {
      case Kind.Computed computed -> names(computed.formula().names().toList(), near);
      case Kind.Band band -> known(band.of(), near);
      default -> {}
    }
    known.add(question.id());
  }

  private void names(List<String> names, String near) {
    names.forEach(name -> known(name, near));
  }

  private void known(String id, String near) {
    if (!known.contains(id) && !id.isEmpty()) {
      faults.add(
          line(near, false),
          "ไม่มีคำถาม id “%s” ก่อนหน้านี้%s".formatted(id, Nearness.meant(id, known)));
    }
  }

  /** The first line with the words, or the last. */
  private int line(String words, boolean last) {
    List<String> lines = yaml.lines().toList();
    int found = 1;
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).contains(words)) {
        found = i + 1;
        if (!last) {
          break;
        }
      }
    }
    return found;
  }
}
