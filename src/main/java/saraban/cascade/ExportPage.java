package saraban.cascade;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import saraban.account.Acting;
import saraban.crossreference.CrossReferences;
import saraban.crossreference.Node;
import saraban.deadline.Obligation;
import saraban.deadline.RollUps;
import saraban.organisation.Office;
import saraban.organisation.Offices;
import saraban.sheet.Cell;
import saraban.sheet.Look;
import saraban.sheet.Paper;
import saraban.sheet.Row;
import saraban.sheet.Sheet;
import saraban.sheet.Workbook;
import saraban.sheet.XlsxWriter;
import saraban.thai.Digits;

/** All offices of a matter as a workbook. */
@Controller
class ExportPage {

  private static final String TYPE =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private final MatterBoard matters;
  private final RollUps rollUps;
  private final CrossReferences references;
  private final Supplier<Offices> offices;
  private final Clock clock;

  ExportPage(
      MatterBoard matters,
      RollUps rollUps,
      CrossReferences references,
      Supplier<Offices> offices,
      Clock clock) {
    this.matters = matters;
    this.rollUps = rollUps;
    this.references = references;
    this.offices = offices;
    this.clock = clock;
  }

  @GetMapping("/o/{office}/board/{id}/offices.xlsx")
  ResponseEntity<byte[]> export(
      Acting acting, @PathVariable String id, @RequestParam(defaultValue = "0") int ask) {
    MatterBoard.Place place = matters.place(acting, id);
    Node node = references.find(place.matter()).orElseThrow(CascadePage::notFound);
    LocalDate today = LocalDate.now(clock);
    boolean open = acting.visibility().opens(place.matter(), node.secrecy());
    List<Row> rows = new ArrayList<>();
    rows.add(Row.of(Look.TITLE, open ? node.subject() : "หนังสือลับ ๑ ฉบับ"));
    rows.add(Row.of(Look.SUBTITLE, "ที่ " + Digits.THAI.of(node.number())));
    rows.add(
        Row.of(
            Look.HEADING,
            "จังหวัด",
            "อำเภอ",
            "หน่วยงาน",
            "ระดับ",
            "สิ่งที่ขอ",
            "สถานะ",
            "กำหนด",
            "ตอบเมื่อ",
            "การรับหนังสือ"));
    for (RollUps.Child child : rollUps.all(place.part(ask))) {
      child.owed().forEach(owed -> rows.add(row(child, owed, open, today)));
    }
    Sheet sheet =
        Sheet.of(
            "ติดตาม",
            Paper.LANDSCAPE.headingRows(3),
            List.of(16, 18, 38, 10, 36, 26, 14, 14, 20),
            rows);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    XlsxWriter.write(Workbook.of("ติดตาม", sheet), out);
    ContentDisposition disposition =
        ContentDisposition.attachment()
            .filename("ติดตาม-" + place.matter() + ".xlsx", StandardCharsets.UTF_8)
            .build();
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_TYPE, TYPE)
        .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
        .body(out.toByteArray());
  }

  private Row row(RollUps.Child child, Obligation own, boolean open, LocalDate today) {
    String[] path = own.path().split("/");
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.text(path.length > 1 ? name(path[1], own) : "", Look.BODY));
    cells.add(Cell.text(path.length > 2 ? name(path[2], own) : "", Look.BODY));
    cells.add(Cell.text(name(own.office(), own), Look.BODY));
    cells.add(Cell.text(BoardPage.name(own.level()), Look.BODY));
    cells.add(Cell.text(open ? own.what() : "", Look.BODY));
    cells.add(Cell.text(Shown.of(own.on(today)).words(), Look.BODY));
    cells.add(own.due().<Cell>map(d -> new Cell.Day(d, Look.BODY)).orElse(Cell.blank(Look.BODY)));
    cells.add(
        own.kept() instanceof Obligation.Kept.Whole whole
            ? new Cell.Day(whole.on(), Look.BODY)
            : Cell.blank(Look.BODY));
    cells.add(Cell.text(ChildRows.STATES.getOrDefault(child.state(), ""), Look.BODY));
    return new Row(cells, 0);
  }

  private String name(String code, Obligation own) {
    return offices.get().find(code).map(Office::name).orElse(own.name());
  }
}
