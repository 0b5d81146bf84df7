package saraban.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import saraban.sheet.Address;
import saraban.sheet.Area;
import saraban.sheet.Content;
import saraban.sheet.Found;
import saraban.sheet.ReadSheet;
import saraban.sheet.ReadWorkbook;

/** What a returned workbook answers, wherever on its sheets that may stand. */
final class ReadReturn {

  private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

  private final Form form;
  private final SheetPlan plan;
  private final ReadSheet sheet;
  private final Map<String, String> typed = new HashMap<>();
  private final List<String> remarks = new ArrayList<>();
  private final List<Fault> faults = new ArrayList<>();

  private ReadReturn(Form form, SheetPlan plan, ReadSheet sheet) {
    this.form = form;
    this.plan = plan;
    this.sheet = sheet;
  }

  /** Nothing if no sheet has anything of the form. */
  static Optional<ReturnedCells> read(Form form, ReadWorkbook workbook) {
    SheetPlan plan = SheetPlan.of(form);
    return workbook.sheets().stream()
        .filter(s -> !s.name().equals(Identity.SHEET))
        .filter(s -> likeness(s, plan) > 0)
        .max(Comparator.comparingLong(s -> likeness(s, plan)))
        .map(sheet -> new ReadReturn(form, plan, sheet).read(workbook));
  }

  /** How many words of the form stand on a sheet, and whether it has its name. */
  private static long likeness(ReadSheet sheet, SheetPlan plan) {
    SheetWords words = new SheetWords(sheet);
    long labels =
        plan.spots().values().stream().filter(s -> words.has(FindSpots.labelOf(s))).count();
    return labels * 2 < plan.spots().size() / 2
        ? 0
        : labels * 2 + (sheet.name().equals(SheetPlan.SHEET) ? 1 : 0);
  }

  private ReturnedCells read(ReadWorkbook workbook) {
    FindSpots.Spots spots = FindSpots.on(sheet, plan);
    oddities(workbook);
    remarks.addAll(spots.remarks());
    Map<String, Address> addresses = new LinkedHashMap<>();
    for (SheetPlan.Spot spot : plan.spots().values()) {
      Optional.ofNullable(spots.addresses().get(spot.slot().key()))
          .ifPresentOrElse(
              at -> {
                addresses.put(spot.slot().key(), at);
                cell(spot.slot(), at);
              },
              () -> missing(spot.slot()));
    }
    melted(addresses);
    return new ReturnedCells(
        sheet.name(), typed, addresses, List.copyOf(remarks), List.copyOf(faults));
  }

  private void oddities(ReadWorkbook workbook) {
    if (!sheet.name().equals(SheetPlan.SHEET)) {
      remarks.add(
          "อ่านจากแผ่นงาน “%s” เพราะไม่มีแผ่นงาน “%s”".formatted(sheet.name(), SheetPlan.SHEET));
    }
    if (workbook.macros()) {
      remarks.add("แฟ้มมีมาโคร ไม่ได้เปิดใช้ อ่านเฉพาะค่าในช่อง");
    }
    if (workbook.links()) {
      remarks.add("แฟ้มอ้างถึงแฟ้มอื่น ไม่ได้เปิดแฟ้มนั้น ใช้ค่าที่บันทึกไว้ล่าสุด");
    }
    if (sheet.cut()) {
      remarks.add("แผ่นงานยาวเกินแบบ อ่านเฉพาะส่วนบนที่เป็นแบบ");
    }
  }

  private void missing(Form.Slot slot) {
    if (slot.question().kind().typed()) {
      faults.add(
          new Fault(
              slot.key(),
              "ไม่พบช่อง “%s” ในแผ่นงาน “%s” ใช้แบบเดิมที่ส่งไป"
                  .formatted(slot.called(), sheet.name())));
    }
  }

  /** In a merged cell everything stands in its first. */
  private Address first(Address at) {
    return sheet.mergedAt(at).map(Area::first).orElse(at);
  }

  private void cell(Form.Slot slot, Address at) {
    Optional<Found> found = sheet.at(first(at));
    if (found.isEmpty()) {
      return;
    }
    if (!slot.question().kind().typed()) {
      typed.put(slot.key(), found.get().text());
      return;
    }
    if (found.get().formula().isPresent()) {
      remarks.add("ช่อง %s เป็นสูตร ใช้ค่าที่คำนวณไว้ในแฟ้ม".formatted(at));
    }
    if (found.get().content() instanceof Content.Failure failure) {
      faults.add(new Fault(slot.key(), "ช่องนี้เป็น %s พิมพ์ค่าแทนสูตร".formatted(failure.code())));
    } else {
      typed.put(slot.key(), text(slot, found.get().content(), found.get().text()));
    }
  }

  /** A day that lost its format is the number of days since 1900. */
  private static String text(Form.Slot slot, Content content, String text) {
    boolean serial =
        slot.question().kind() instanceof Kind.Day
            && content instanceof Content.Number number
            && number.number().intValue() > 20_000
            && number.number().intValue() < 300_000;
    return serial ? DAY_ZERO.plusDays((long) Double.parseDouble(text)).toString() : text;
  }

  /** Two answers in one merged cell cannot be told apart. */
  private void melted(Map<String, Address> addresses) {
    Map<Address, String> seen = new HashMap<>();
    addresses.forEach((key, at) -> {
      String other = seen.putIfAbsent(first(at), key);
      if (other != null && form.slot(key).filter(s -> s.question().kind().typed()).isPresent()) {
        typed.remove(key);
        faults.add(
            new Fault(
                key,
                "ช่อง %s ถูกผสานกับช่อง %s จึงแยกค่าไม่ได้ ยกเลิกการผสานเซลล์แล้วกรอกแยกกัน"
                    .formatted(at, addresses.get(other))));
      }
    });
  }

  /** Figures in the workbook that differ from what follows from the answers. */
  static List<String> differences(Form form, ReturnedCells cells, Answers answers) {
    return form.slots()
        .filter(s -> !s.question().kind().typed())
        .filter(s -> differs(cells.typed().getOrDefault(s.key(), ""), answers.text(s.key())))
        .map(s ->
            "ช่อง %s “%s” ในแฟ้มเป็น %s คำนวณใหม่ได้ %s"
                .formatted(
                    cells.addresses().get(s.key()),
                    s.called(),
                    cells.typed().getOrDefault(s.key(), ""),
                    answers.get(s.key()).orElse("ไม่มีค่า")))
        .toList();
  }

  private static boolean differs(String told, String ours) {
    if (told.isEmpty() || told.startsWith("#")) {
      return false;
    }
    boolean numbers = told.matches("-?\\d+(\\.\\d+)?") && ours.matches("-?\\d+(\\.\\d+)?");
    return numbers
        ? Math.abs(Double.parseDouble(told) - Double.parseDouble(ours)) > 0.005
        : !told.equals(ours);
  }
}
