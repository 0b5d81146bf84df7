package saraban.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import saraban.form.Form.Section;
import saraban.form.Form.Slot;
import saraban.sheet.Address;

/**
 * Where everything of a form stands on its sheet, one line a row.
 *
 * @param lastColumn of the sheet, from 0
 * @param spots of the answers, by key
 */
record SheetPlan(List<Line> lines, int lastColumn, Map<String, Spot> spots) {

  static final String SHEET = "แบบกรอก";
  static final int LABEL = 1;
  static final int ANSWER = 2;
  private static final int NARROWEST = 4;

  /** What a row of the sheet is. */
  sealed interface Line {

    /** The title of the form. */
    record Title(String text) implements Line {}

    /** The letter that it came with. */
    record Subtitle(String text) implements Line {}

    /** Something already filled in. */
    record Told(String label, String text) implements Line {}

    /** Grey words across the sheet. */
    record Remark(String text) implements Line {}

    /** The title of a section. */
    record Part(String text) implements Line {}

    /** A question that stands alone. */
    record Ask(int number, Slot slot) implements Line {}

    /** The headings of a table. */
    record Heads(Section section) implements Line {}

    /** A row of a table. */
    record Entries(Section section, int row) implements Line {}

    /** An empty row. */
    record Gap() implements Line {}
  }

  /**
   * Where an answer stands and by which words it is found again.
   *
   * @param part row of its section's title
   * @param label cell with the question, or with the name of the table's row
   * @param heading cell above the answer, for tables; the label otherwise
   */
  record Spot(Slot slot, Address answer, int part, Address label, Address heading) {}

  static SheetPlan of(Form form) {
    List<Line> lines = new ArrayList<>(head(form));
    Map<String, Spot> spots = new LinkedHashMap<>();
    for (Section section : form.sections()) {
      int part = lines.size();
      lines.add(new Line.Part(section.title()));
      if (!section.note().isEmpty()) {
        lines.add(new Line.Remark(section.note()));
      }
      if (section.table()) {
        table(section, part, lines, spots);
      } else {
        questions(section, part, lines, spots);
      }
      lines.add(new Line.Gap());
    }
    return new SheetPlan(List.copyOf(lines), lastColumn(form), spots);
  }

  private static int lastColumn(Form form) {
    int widest =
        form.sections().stream()
            .filter(Section::table)
            .mapToInt(s -> s.questions().size())
            .max()
            .orElse(0);
    return Math.max(NARROWEST, ANSWER + widest - 1);
  }

  private static List<Line> head(Form form) {
    List<Line> head = new ArrayList<>();
    head.add(new Line.Title(form.title()));
    head.add(new Line.Subtitle(Marks.MATTER));
    head.add(new Line.Told("หน่วยงาน", Marks.OFFICE));
    head.add(new Line.Told("อำเภอ จังหวัด", Marks.PLACE));
    head.add(new Line.Told("รหัสหน่วยงาน", Marks.CODE));
    head.add(new Line.Remark("กรอกเฉพาะช่องสีเหลือง แล้วส่งแฟ้มนี้กลับทั้งแฟ้ม " + Marks.DUE));
    if (!form.note().isEmpty()) {
      head.add(new Line.Remark(form.note()));
    }
    head.add(new Line.Gap());
    return head;
  }

  private static void questions(
      Section section, int part, List<Line> lines, Map<String, Spot> spots) {
    List<Slot> slots = Form.slots(section).toList();
    for (int i = 0; i < slots.size(); i++) {
      Address label = new Address(lines.size(), LABEL);
      Address answer = new Address(lines.size(), ANSWER);
      spots.put(slots.get(i).key(), new Spot(slots.get(i), answer, part, label, label));
      lines.add(new Line.Ask(i + 1, slots.get(i)));
    }
  }

  private static void table(Section section, int part, List<Line> lines, Map<String, Spot> spots) {
    int heads = lines.size();
    lines.add(new Line.Heads(section));
    for (int row = 0; row < section.rows().size(); row++) {
      for (int i = 0; i < section.questions().size(); i++) {
        Slot slot =
            new Slot(
                Form.key(section.questions().get(i).id(), row),
                section,
                section.questions().get(i),
                row);
        Address answer = new Address(lines.size(), ANSWER + i);
        Address label = new Address(lines.size(), LABEL);
        spots.put(slot.key(), new Spot(slot, answer, part, label, new Address(heads, ANSWER + i)));
      }
      lines.add(new Line.Entries(section, row));
    }
  }
}
