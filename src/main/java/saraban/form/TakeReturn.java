package saraban.form;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import saraban.form.Returned.Source;
import saraban.form.Returned.Told;
import saraban.organisation.Office;
import saraban.sheet.Limits;
import saraban.sheet.ReadWorkbook;
import saraban.sheet.WorkbookReader;
import saraban.sheet.WorkbookRefused;

/** Takes a workbook that came back, from wherever: finds whose it is, reads, checks, keeps it. */
@Component
public class TakeReturn {

  private final KeepReturn keep;
  private final Unclears unclears;
  private final MatchReturn match;
  private final ReturnFiles files;

  TakeReturn(KeepReturn keep, Unclears unclears, MatchReturn match, ReturnFiles files) {
    this.keep = keep;
    this.unclears = unclears;
    this.match = match;
    this.files = files;
  }

  /**
   * A file that arrived.
   *
   * @param sender sign-in name, or address of a mail
   * @param matter that it is offered for, if that is known; by mail only a guess
   * @param within office that offers it: the return must be its own or of an office below it;
   *     nothing for mail
   */
  public record Arrived(
      byte[] file,
      String fileName,
      String sender,
      Source source,
      Instant at,
      Optional<MatterId> matter,
      Optional<Office> within) {}

  /** What became of it. */
  public sealed interface Outcome {

    String fileName();

    /** It is kept; with faults it waits to be sent again. */
    record Kept(String fileName, Returned returned) implements Outcome {}

    /** It is not certain whose it is; somebody must choose. */
    record Unclear(String fileName, MatterId matter, String id, String why, List<Office> proposals)
        implements Outcome {}

    /** It is no return of ours; the sentence says why. */
    record Refused(String fileName, String message) implements Outcome {}
  }

  public Outcome take(Arrived arrived) {
    try {
      ReadWorkbook workbook = WorkbookReader.read(arrived.file(), Limits.FORM);
      return switch (match.match(workbook, arrived)) {
        case MatchReturn.Match.Sure sure ->
            kept(arrived, workbook, sure.matter(), sure.office(), sure.remarks());
        case MatchReturn.Match.Unsure unsure -> unclear(arrived, unsure);
        case MatchReturn.Match.None none -> new Outcome.Refused(arrived.fileName(), none.why());
      };
    } catch (WorkbookRefused refused) {
      return new Outcome.Refused(arrived.fileName(), refused.getMessage());
    }
  }

  /** Takes a file that was unclear for the office that somebody chose. */
  Outcome choose(String id, Matter matter, Office office, String by, Instant at) {
    Unclears.Unclear unclear =
        unclears
            .find(id)
            .filter(u -> u.matter().equals(matter.id()))
            .orElseThrow(() -> new NotPossible("มีผู้เลือกหน่วยงานให้แฟ้มนี้แล้ว"));
    byte[] file = files.unclear(id).orElse(new byte[0]);
    Arrived arrived =
        new Arrived(
            file,
            unclear.fileName(),
            by,
            Source.UPLOAD,
            at,
            Optional.of(matter.id()),
            Optional.empty());
    ReadWorkbook workbook = WorkbookReader.read(file, Limits.FORM);
    if (!unclears.remove(id)) {
      throw new NotPossible("มีผู้เลือกหน่วยงานให้แฟ้มนี้แล้ว");
    }
    return kept(
        arrived,
        workbook,
        matter,
        office,
        List.of("เลือกหน่วยงานให้โดย %s เดิม: %s".formatted(by, unclear.why())));
  }

  private Outcome unclear(Arrived arrived, MatchReturn.Match.Unsure unsure) {
    String id = unclears.keep(unsure, arrived);
    return new Outcome.Unclear(
        arrived.fileName(), unsure.matter().id(), id, unsure.why(), unsure.proposals());
  }

  private Outcome kept(
      Arrived arrived, ReadWorkbook workbook, Matter matter, Office office, List<String> remarks) {
    Optional<ReturnedCells> cells = ReadReturn.read(matter.form(), workbook);
    if (cells.isEmpty()) {
      return new Outcome.Refused(arrived.fileName(), noForm(matter, workbook));
    }
    CheckAnswers.Checked checked = CheckAnswers.check(matter.form(), cells.get().typed());
    List<String> all = new ArrayList<>(remarks);
    all.addAll(cells.get().remarks());
    all.addAll(ReadReturn.differences(matter.form(), cells.get(), checked.answers()));
    return new Outcome.Kept(
        arrived.fileName(),
        keep.keep(
            new KeepReturn.Coming(
                matter.id(),
                office.code(),
                arrived.source(),
                arrived.fileName(),
                arrived.file(),
                Map.of(),
                arrived.sender(),
                arrived.at(),
                checked.answers(),
                told(cells.get(), checked.faults()),
                all)));
  }

  private static String noForm(Matter matter, ReadWorkbook workbook) {
    List<String> names =
        workbook.sheets().stream()
            .map(s -> s.name())
            .filter(n -> !n.equals(Identity.SHEET))
            .toList();
    return "ไม่พบ%s ในแฟ้ม แผ่นงานที่มีคือ %s ส่งแฟ้มแบบที่ได้รับกลับมา"
        .formatted(matter.form().title(), String.join(", ", names));
  }

  /** Of several faults at one place the first is told. */
  private static List<Told> told(ReturnedCells cells, List<Fault> checked) {
    List<Told> told = new ArrayList<>();
    List<Fault> all = new ArrayList<>(cells.faults());
    all.addAll(checked);
    for (Fault fault : all) {
      if (told.stream().noneMatch(t -> t.key().equals(fault.key()))) {
        String cell =
            Optional.ofNullable(cells.addresses().get(fault.key()))
                .map(Object::toString)
                .orElse("");
        told.add(new Told(fault.key(), cell, fault.message()));
      }
    }
    return List.copyOf(told);
  }
}
