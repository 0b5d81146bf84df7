package saraban.revision;

import java.util.function.BinaryOperator;
import saraban.letter.Certified;
import saraban.letter.Meeting;
import saraban.letter.Particulars;
import saraban.letter.Qr;
import saraban.thai.Digits;

/**
 * What only some forms have, read from the fields of a Word file.
 *
 * @param text what a field says, or the second where it says what it did
 */
record WordParticulars(BinaryOperator<String> text, WordAttendance attendance) {

  Particulars read(Particulars before) {
    return new Particulars(
        unlessSame(text.apply("edition", before.edition()), before.edition()),
        before.effective(),
        before.meeting().map(this::meeting),
        before.certified().map(who -> new Certified(name(who), who.photo())),
        before.prepared(),
        before.qr().map(qr -> new Qr(qr.address(), text.apply("qr.caption", qr.caption()))));
  }

  private String name(Certified who) {
    return text.apply("certified.name", who.name());
  }

  private Meeting meeting(Meeting before) {
    return new Meeting(
        text.apply("meeting.place", before.place()),
        time("meeting.starts", before.starts()),
        time("meeting.ends", before.ends()),
        attendance.people("meeting.present", before.present()),
        attendance.people("meeting.absent", before.absent()),
        attendance.people("meeting.attending", before.attending()),
        attendance.signed("meeting.recorder", before.recorder()),
        attendance.signed("meeting.checker", before.checker()));
  }

  /** "๐๙.๓๐ น." is printed of "๐๙.๓๐". */
  private String time(String field, String before) {
    String time = text.apply(field, before).replaceFirst("\\s*น\\.?$", "");
    return unlessSame(time, before);
  }

  /** Other digits, and 9:30 for 09.30, say the same. */
  private static String unlessSame(String read, String before) {
    return plain(read).equals(plain(before)) ? before : read;
  }

  private static String plain(String text) {
    return Digits.ARABIC.of(text).replace(':', '.').replaceFirst("^0(?=.)", "");
  }
}
