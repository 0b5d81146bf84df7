package saraban.form;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import saraban.archive.Archive;
import saraban.bundle.DraftFiles;
import saraban.issuing.OfficeSenders;
import saraban.letter.Contact;
import saraban.letter.Drafts;
import saraban.letter.Enclosure;
import saraban.letter.IssuedLetter;
import saraban.letter.Kind;
import saraban.letter.Letter;
import saraban.letter.LetterDate;
import saraban.letter.LetterNumber;
import saraban.letter.Reference;
import saraban.letter.ReferenceNumber;
import saraban.letter.Signatory;
import saraban.organisation.Office;
import saraban.template.LetterTemplates;
import saraban.thai.Digits;

/** Drafts the letter upwards that a summary goes out with, the workbook as its enclosure. */
@Component
public class DraftReport {

  private static final String TEMPLATE = "form-report";
  private static final int MOST_NAMED = 6;

  private final Archive archive;
  private final LetterTemplates templates;
  private final Drafts drafts;
  private final DraftFiles files;
  private final SummaryWorkbook workbook;
  private final Standing standing;

  DraftReport(
      Archive archive,
      LetterTemplates templates,
      Drafts drafts,
      DraftFiles files,
      SummaryWorkbook workbook,
      Standing standing) {
    this.archive = archive;
    this.templates = templates;
    this.drafts = drafts;
    this.files = files;
    this.workbook = workbook;
    this.standing = standing;
  }

  /**
   * The id of the draft.
   *
   * @param office that writes
   * @param by sign-in name
   */
  public String draft(Summary summary, Office office, String by, LocalDate today, Instant now) {
    Office above =
        standing
            .find(standing.principal(office).parent())
            .orElseThrow(() -> new NotPossible("หน่วยงานของท่านไม่มีหน่วยงานเหนือขึ้นไปให้รายงาน"));
    Letter start = start(summary, office, today);
    Letter letter = templates.named(TEMPLATE).fill(values(summary, above), start);
    String id = drafts.begin(office.code(), by, letter, now);
    Form form = summary.matter().form();
    String file = files.put(id, "summary.xlsx", workbook.write(summary));
    Enclosure enclosure = new Enclosure("สรุปผล" + form.title(), "๑ ชุด", file);
    drafts.save(id, office.code(), letter.but().enclosures(List.of(enclosure)).letter(), now);
    return id;
  }

  private Letter start(Summary summary, Office office, LocalDate today) {
    Optional<LetterNumber> number =
        ReferenceNumber.find(office.referenceCode() + "/").map(found -> found);
    Signatory signatory =
        standing.offices().signersFor(office.code(), today).stream()
            .findFirst()
            .map(block -> new Signatory(block.name(), block.position()))
            .orElse(Signatory.BLANK);
    return Letter.blank(Kind.EXTERNAL_LETTER)
        .but()
        .number(number)
        .from(OfficeSenders.sender(office, Kind.EXTERNAL_LETTER))
        .date(new LetterDate.Day(today))
        .references(
            archive.read(summary.matter().id().letter()).stream()
                .map(DraftReport::reference)
                .toList())
        .signatory(signatory)
        .unit(office.unit())
        .contact(new Contact(office.phone(), office.fax(), "", ""))
        .letter();
  }

  private static Reference reference(IssuedLetter cited) {
    Letter letter = cited.letter();
    String number = letter.number().map(LetterNumber::canonical).orElse("");
    String from = letter.from().name().replaceFirst("^ศาลากลาง(?=จังหวัด)|^ที่ว่าการ(?=อำเภอ)", "");
    return new Reference(from, letter.secrecy(), letter.urgency(), number, letter.date());
  }

  private Map<String, String> values(Summary summary, Office above) {
    Map<String, String> values = new HashMap<>();
    values.put("topic", summary.matter().subject());
    values.put("addressee", above.addressee());
    values.put(
        "asker", standing.find(summary.matter().office()).map(Office::letterName).orElse(""));
    values.put("form", summary.matter().form().title());
    values.put("office", summary.top().letterName());
    values.put("answered", Digits.THAI.of(summary.answered()));
    values.put("expected", Digits.THAI.of(summary.expected()));
    values.put("missing", missing(summary));
    values.put("figure", figure(summary));
    return values;
  }

  private static String missing(Summary summary) {
    int many = summary.missing().size();
    if (many > MOST_NAMED) {
      return "มี %s แห่ง รายชื่ออยู่ในแผ่นงาน “ยังไม่ส่ง”".formatted(Digits.THAI.of(many));
    }
    return many == 0
        ? ""
        : "คือ " + String.join(" ", summary.missing().stream().map(Office::name).toList());
  }

  private static String figure(Summary summary) {
    return summary
        .headline()
        .flatMap(s ->
            summary.all().figure(s).map(n -> s.label() + " " + Digits.THAI.of(n.toPlainString())))
        .orElse("");
  }
}
