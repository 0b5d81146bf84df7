package saraban.form;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import saraban.organisation.Office;
import saraban.sheet.Stencil;
import saraban.sheet.XlsxWriter;
import saraban.thai.Digits;
import saraban.thai.ThaiDate;

/** Makes the workbooks that a matter sends out, each with its office in it. */
@Component
public class PackForms {

  private final Standing standing;
  private final Tokens tokens;
  private final StepDays days;

  PackForms(Standing standing, Tokens tokens, StepDays days) {
    this.standing = standing;
    this.tokens = tokens;
    this.days = days;
  }

  /** Ready to make many. */
  public final class Press {

    private final Matter matter;
    private final Stencil stencil;

    private Press(Matter matter) {
      this.matter = matter;
      this.stencil =
          Stencil.of(
              XlsxWriter.write(
                  FormWorkbook.of(matter.form(), Identity.marked(matter.form()), key -> "")));
    }

    public byte[] workbook(Office office) {
      return stencil.fill(values(matter, office));
    }
  }

  public Press press(Matter matter) {
    return new Press(matter);
  }

  Map<String, String> values(Matter matter, Office office) {
    Map<String, String> values = new HashMap<>();
    values.put(
        "matter",
        "ตามหนังสือ ที่ %s เรื่อง %s"
            .formatted(Digits.THAI.of(matter.reference()), matter.subject()));
    values.put("office", office.name());
    values.put("place", standing.place(office));
    values.put("code", office.code());
    values.put("due", due(days.of(matter, matter.form().filledBy())));
    values.put("letter", matter.id().letter().toString());
    values.put("token", tokens.forWorkbook(matter, office.code()));
    return values;
  }

  private static String due(Optional<LocalDate> last) {
    return last.map(day -> "ภายในวันที่ " + ThaiDate.full(day, Digits.THAI)).orElse("");
  }

  /** "แบบประเมินตนเอง - อบต.ปากน้ำ.xlsx", with what Windows does not allow left out. */
  static String fileName(Matter matter, Office office) {
    String name = office.shortName() + " " + office.code();
    return (name + ".xlsx").replaceAll("[\\\\/:*?\"<>|\\p{Cc}]", "");
  }

  /** One office's workbook; nothing if it is no recipient. */
  public Optional<byte[]> workbook(Matter matter, String office) {
    return standing.find(office).map(o -> press(matter).workbook(o));
  }
}
