package saraban.desk;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import saraban.letter.Gaps;
import saraban.letter.Letter;

/**
 * What a draft lacks, and where to type it.
 *
 * @param field id of the field in the form
 */
record Gap(String words, String field) {

  private static final Map<String, String> FIELDS =
      Map.ofEntries(
          entry("เลขที่หนังสือ (อักษรย่อและรหัสหน่วยงาน)", "number"),
          entry("ส่วนราชการเจ้าของหนังสือ", "fromName"),
          entry("วันที่", "date"),
          entry("เรื่อง", "subject"),
          entry("คำขึ้นต้น", "salutation"),
          entry("ผู้รับ (เรียน)", "to"),
          entry("ผู้รับ (ถึง)", "to"),
          entry("ข้อความ", "body"),
          entry("คำลงท้าย", "closing"),
          entry("ผู้ลงนาม", "signatoryName"),
          entry("ตำแหน่งผู้ลงนาม", "signatoryPosition"),
          entry("วันที่มีผล", "effective"),
          entry("สถานที่ประชุม", "meetingPlace"),
          entry("เวลาเริ่มประชุม", "meetingStarts"),
          entry("เวลาเลิกประชุม", "meetingEnds"),
          entry("ผู้มาประชุม", "present"),
          entry("ผู้จดรายงานการประชุม", "recorderName"));

  /** Gaps of references name the letter behind; all of them are typed in one place. */
  private static final String OF_REFERENCES = "ของหนังสือที่อ้างถึง";

  static List<Gap> of(Letter letter) {
    return Gaps.of(letter).stream().map(gap -> new Gap(gap, field(gap))).toList();
  }

  private static String field(String gap) {
    return gap.contains(OF_REFERENCES) ? "references" : FIELDS.getOrDefault(gap, "main");
  }
}
