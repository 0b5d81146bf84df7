package saraban.letter;

import static saraban.letter.LetterJson.array;
import static saraban.letter.LetterJson.object;
import static saraban.letter.LetterJson.pair;
import static saraban.letter.LetterJson.quoted;

/** What only some forms have, as fields of letter.json; what a letter has not is not written. */
record ParticularsJson(LetterJson json) {

  void write(Particulars particulars) {
    if (!particulars.edition().isEmpty()) {
      json.field("edition", quoted(particulars.edition()));
    }
    if (!particulars.effective().equals(LetterDate.BLANK)) {
      json.field("effective", quoted(LetterJson.date(particulars.effective())));
    }
    particulars.meeting().ifPresent(meeting -> json.field("meeting", meeting(meeting)));
    particulars
        .certified()
        .ifPresent(who ->
            json.field(
                "certified",
                object(pair("name", quoted(who.name())), pair("photo", quoted(who.photo())))));
    if (!particulars.prepared().equals(Prepared.BLANK)) {
      json.field("prepared", prepared(particulars.prepared()));
    }
    particulars.qr().ifPresent(qr -> json.field("qr", qr(qr)));
  }

  private static String meeting(Meeting meeting) {
    return object(
        pair("place", quoted(meeting.place())),
        pair("starts", quoted(meeting.starts())),
        pair("ends", quoted(meeting.ends())),
        pair("present", array(meeting.present(), ParticularsJson::attendee)),
        pair("absent", array(meeting.absent(), ParticularsJson::attendee)),
        pair("attending", array(meeting.attending(), ParticularsJson::attendee)),
        pair("recorder", LetterJson.signatory(meeting.recorder())),
        pair("checker", LetterJson.signatory(meeting.checker())));
  }

  private static String attendee(Attendee who) {
    return object(
        pair("name", quoted(who.name())),
        pair("position", quoted(who.position())),
        pair("instead", quoted(who.instead())));
  }

  private static String prepared(Prepared prepared) {
    return object(
        pair("drafter", quoted(prepared.drafter())),
        pair("typist", quoted(prepared.typist())),
        pair("checker", quoted(prepared.checker())));
  }

  private static String qr(Qr qr) {
    return object(pair("address", quoted(qr.address())), pair("caption", quoted(qr.caption())));
  }
}
