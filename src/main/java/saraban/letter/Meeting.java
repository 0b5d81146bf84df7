package saraban.letter;

import java.util.List;

/**
 * The meeting that minutes are of (ข้อ 25); its name is the letter's subject, its day the letter's
 * date, ครั้งที่ the letter's number.
 *
 * @param starts time of day as typed: "๐๙.๓๐"
 * @param present ผู้มาประชุม
 * @param absent ผู้ไม่มาประชุม
 * @param attending ผู้เข้าร่วมประชุม
 * @param recorder ผู้จดรายงานการประชุม
 * @param checker ผู้ตรวจรายงานการประชุม
 */
public record Meeting(
    String place,
    String starts,
    String ends,
    List<Attendee> present,
    List<Attendee> absent,
    List<Attendee> attending,
    Signatory recorder,
    Signatory checker) {

  public static final Meeting BLANK =
      new Meeting("", "", "", List.of(), List.of(), List.of(), Signatory.BLANK, Signatory.BLANK);
}
