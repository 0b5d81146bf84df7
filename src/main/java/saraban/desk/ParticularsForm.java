package saraban.desk;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import saraban.letter.Attendee;
import saraban.letter.Certified;
import saraban.letter.LetterDate;
import saraban.letter.Meeting;
import saraban.letter.Particulars;
import saraban.letter.Prepared;
import saraban.letter.Qr;
import saraban.letter.Signatory;

/** What only some forms have, as somebody typed it; fields that a page does not show stay. */
record ParticularsForm(DraftForm form) {

  Particulars read(Particulars before, LetterDate effective) {
    return new Particulars(
        form.said("edition")
            ? form.text("edition").replaceFirst("^ฉบับที่\\s*", "")
            : before.edition(),
        effective,
        form.said("meetingPlace") ? Optional.of(meeting()) : before.meeting(),
        form.said("certifiedName") ? certified() : before.certified(),
        form.said("drafter") ? prepared() : before.prepared(),
        form.said("qrAddress") ? qr() : before.qr());
  }

  private Meeting meeting() {
    return new Meeting(
        form.text("meetingPlace"),
        time("meetingStarts"),
        time("meetingEnds"),
        people("present"),
        people("absent"),
        people("attending"),
        signatory("recorder"),
        signatory("checker"));
  }

  private String time(String field) {
    return form.text(field).replaceFirst("^เวลา\\s*", "").replaceFirst("\\s*น\\.?$", "");
  }

  /** A line each: name, post and who is represented, with | between them. */
  private List<Attendee> people(String field) {
    return form.lines(field).stream().map(ParticularsForm::attendee).toList();
  }

  private static Attendee attendee(String line) {
    String bare = line.replaceFirst("^[0-9๐-๙]{1,3}[.)]\\s*", "");
    List<String> parts =
        Stream.concat(Stream.of(bare.split("\\|")), Stream.of("", "")).map(String::strip).toList();
    return new Attendee(
        parts.getFirst(), parts.get(1), parts.get(2).replaceFirst("^แทน\\s*(?=.)", ""));
  }

  /** The line that reads back as the same person. */
  static String line(Attendee who) {
    String whole = String.join(" | ", who.name(), who.position(), who.instead());
    return whole.replaceFirst("( \\| )+$", "");
  }

  private Signatory signatory(String field) {
    return new Signatory(form.text(field + "Name"), form.lines(field + "Position"));
  }

  private Optional<Certified> certified() {
    String name = form.text("certifiedName");
    String photo = form.text("certifiedPhoto");
    return (name + photo).isEmpty() ? Optional.empty() : Optional.of(new Certified(name, photo));
  }

  private Prepared prepared() {
    return new Prepared(form.text("drafter"), form.text("typist"), form.text("verifier"));
  }

  private Optional<Qr> qr() {
    String address = form.text("qrAddress");
    return address.isEmpty()
        ? Optional.empty()
        : Optional.of(new Qr(address, form.text("qrCaption")));
  }
}
