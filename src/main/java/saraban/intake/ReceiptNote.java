package saraban.intake;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import saraban.letter.ReceivedFile;
import saraban.letter.ReceivedLetter;
import saraban.printout.ReceiptSlips;
import saraban.thai.Digits;
import saraban.thai.ThaiDate;

/**
 * ใบรับหนังสือ for the sender of a letter: that it was received and registered in the e-saraban
 * system, under which number, with the fingerprints of its files.
 */
final class ReceiptNote {

  private ReceiptNote() {}

  /**
   * @param agency whose registry received it
   * @param by name of who registered it
   */
  static ReceiptSlips.Slip of(ReceivedLetter letter, String agency, String by) {
    LocalTime time = letter.arrived().atZone(Dates.THAILAND).toLocalTime();
    return new ReceiptSlips.Slip(
        letter.number(),
        String.join(" ", letter.letter().to()),
        letter.letter().subject(),
        ThaiDate.full(Dates.day(letter.arrived()), Digits.THAI),
        Dates.time(time),
        by,
        notes(letter, agency));
  }

  private static List<String> notes(ReceivedLetter letter, String agency) {
    List<String> notes = new ArrayList<>();
    notes.add("เลขทะเบียนรับ %s ของ%s".formatted(Digits.THAI.of(letter.receipt()), agency));
    notes.add(
        letter.original().isPresent()
            ? "ได้รับทางระบบสารบรรณอิเล็กทรอนิกส์ ไม่ต้องส่งฉบับกระดาษตามมาอีก"
            : "ลงทะเบียนรับไว้ในระบบสารบรรณอิเล็กทรอนิกส์");
    for (ReceivedFile file : letter.files()) {
      notes.add("แฟ้ม " + file.name() + " SHA-256 " + file.sha256());
    }
    return notes;
  }
}
