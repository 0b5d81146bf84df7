package saraban.letter;

import java.util.List;

/** What only some forms have, as fields of letter.json; what a letter has not is not written. */
record ParticularsJson(JsonText json) {

  void write(Particulars particulars) {
    if (!particulars.edition().isEmpty()) {
      json.text("edition", particulars.edition());
    }
    if (!particulars.effective().equals(LetterDate.BLANK)) {
      json.text("effective", LetterJson.date(particulars.effective()));
    }
    particulars.meeting().ifPresent(this::meeting);
    particulars.certified().ifPresent(this::certified);
    if (!particulars.prepared().equals(Prepared.BLANK)) {
      prepared(particulars.prepared());
    }
    particulars.qr().ifPresent(this::qr);
  }

  private void meeting(Meeting meeting) {
    json.name("meeting").open('{').text("place", meeting.place());
    json.text("starts", meeting.starts()).text("ends", meeting.ends());
    attendees("present", meeting.present());
    attendees("absent", meeting.absent());
    attendees("attending", meeting.attending());
    LetterJson.signatory(json, "recorder", meeting.recorder());
    LetterJson.signatory(json, "checker", meeting.checker());
    json.close('}');
  }

  private void attendees(String name, List<Attendee> all) {
    json.name(name).open('[');
    for (Attendee who : all) {
      json.next().open('{').text("name", who.name()).text("position", who.position());
      json.text("instead", who.instead()).close('}');
    }
    json.close(']');
  }

  private void certified(Certified who) {
    json.name("certified").open('{').text("name", who.name()).text("photo", who.photo());
    json.close('}');
  }

  private void prepared(Prepared prepared) {
    json.name("prepared").open('{').text("drafter", prepared.drafter());
    json.text("typist", prepared.typist()).text("checker", prepared.checker()).close('}');
  }

  private void qr(Qr qr) {
    json.name("qr").open('{').text("address", qr.address()).text("caption", qr.caption());
    json.close('}');
  }
}
