package saraban.form;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import saraban.form.Report.Column;
import saraban.form.Report.From;

/** Reads files that say how returns are listed. */
final class ReportFile {

  private static final int USUAL_WIDTH = 16;
  private static final int WIDEST = 80;

  private ReportFile() {}

  /**
   * @throws FormRefused with all faults
   */
  static Report read(String name, String yaml) {
    FormFaults faults = new FormFaults(name + ".yaml");
    Entry entry = new Entry(FormFile.node(yaml, faults), faults);
    entry.only(List.of("title", "version", "note", "summarises", "columns"));
    if (entry.entries("columns").isEmpty()) {
      entry.fault("columns", "ขาด “columns”");
    }
    Report report =
        new Report(
            name,
            entry.required("title"),
            entry.required("version"),
            entry.text("note"),
            entry.required("summarises"),
            entry.entries("columns").stream().map(ReportFile::column).toList());
    faults.refuse();
    return report;
  }

  private static Column column(Entry entry) {
    entry.only(List.of("heading", "from", "of", "width"));
    if (entry.has("from") == entry.has("of")) {
      entry.fault("from", "แต่ละคอลัมน์บอก “from” หรือ “of” อย่างใดอย่างหนึ่ง");
    }
    return new Column(
        entry.required("heading"),
        entry.has("of") ? From.ANSWER : from(entry),
        entry.text("of"),
        entry.whole("width", USUAL_WIDTH, WIDEST));
  }

  private static From from(Entry entry) {
    String text = entry.text("from");
    Optional<From> from =
        Stream.of(From.values())
            .filter(f -> f != From.ANSWER && f.name().toLowerCase(Locale.ROOT).equals(text))
            .findFirst();
    if (from.isEmpty() && entry.has("from")) {
      entry.fault(
          "from",
          "“from” ใช้ “%s” ไม่ได้ ใช้ได้ province, district, office, state, checked, screened, remark"
              .formatted(text));
    }
    return from.orElse(From.OFFICE);
  }
}
