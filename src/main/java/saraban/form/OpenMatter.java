package saraban.form;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import saraban.archive.Archive;
import saraban.letter.IssuedLetter;
import saraban.letter.LetterNumber;
import saraban.organisation.Office;

/** Sends a form out with an issued letter: to all its addressees, and down to who fills it in. */
@Component
public class OpenMatter {

  private final Archive archive;
  private final Forms forms;
  private final Matters matters;
  private final Standing standing;
  private final TransactionTemplate transaction;

  OpenMatter(
      Archive archive,
      Forms forms,
      Matters matters,
      Standing standing,
      TransactionTemplate transaction) {
    this.archive = archive;
    this.forms = forms;
    this.matters = matters;
    this.standing = standing;
    this.transaction = transaction;
  }

  /**
   * @param office that the letter is of
   * @param by sign-in name
   * @throws NotPossible with a sentence in Thai
   * @throws FormRefused if the form's file has a fault
   */
  public Matter open(MatterId id, Office office, Optional<LocalDate> due, String by, Instant now) {
    IssuedLetter letter =
        archive
            .read(id.letter())
            .filter(l -> l.id().registry().equals(office.registry()))
            .orElseThrow(() ->
                new NotPossible("ไม่พบหนังสือฉบับนี้ในทะเบียนของท่าน เลือกหนังสือที่ออกเลขแล้ว"));
    String definition =
        forms
            .source(id.form())
            .orElseThrow(() -> new NotPossible("ไม่มีแบบชื่อ “%s”".formatted(id.form())));
    Form form = FormFile.read(id.form(), definition);
    List<String> recipients = recipients(letter, form);
    if (recipients.isEmpty()) {
      throw new NotPossible(
          "หนังสือฉบับนี้เรียนถึง %s ซึ่งไม่มีหน่วยงานที่ต้องกรอกแบบนี้อยู่ในความดูแล"
              .formatted(String.join(" ", letter.letter().to())));
    }
    String number = letter.letter().number().map(LetterNumber::canonical).orElse("");
    Matter matter =
        new Matter(id, form, office.code(), letter.letter().subject(), number, due, now, by);
    transaction.executeWithoutResult(_ -> {
      if (matters.find(id).isPresent()) {
        throw new NotPossible("หนังสือฉบับนี้ส่งแบบนี้ออกไปแล้ว เปิดดูได้ที่หน้าแบบประเมิน");
      }
      matters.open(matter, definition, recipients);
    });
    return matter;
  }

  /** Addressees at the level that fills the form in, or those of it below them. */
  private List<String> recipients(IssuedLetter letter, Form form) {
    Stream<Office> addressed =
        letter.letter().to().stream()
            .flatMap(line -> standing.offices().expand(line, letter.office()).stream());
    return addressed
        .flatMap(office -> standing.below(office, form.filledBy()))
        .map(Office::code)
        .distinct()
        .sorted()
        .toList();
  }
}
