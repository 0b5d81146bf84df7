package saraban.desk;

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
      Map.of(
          "เลขที่หนังสือ (อักษรย่อและรหัสหน่วยงาน)", "number",
          "ส่วนราชการเจ้าของหนังสือ", "fromName",
          "วันที่", "date",
          "เรื่อง", "subject",
          "คำขึ้นต้น", "salutation",
          "ผู้รับ (เรียน)", "to",
          "ข้อความ", "body",
          "คำลงท้าย", "closing",
          "ผู้ลงนาม", "signatoryName",
          "ตำแหน่งผู้ลงนาม", "signatoryPosition");

  /** Gaps of references name the letter behind; all of them are typed in one place. */
  private static final String OF_REFERENCES = "ของหนังสือที่อ้างถึง";

  static List<Gap> of(Letter letter) {
    return Gaps.of(letter).stream().map(gap -> new Gap(gap, field(gap))).toList();
  }

  private static String field(String gap) {
    return gap.contains(OF_REFERENCES) ? "references" : FIELDS.getOrDefault(gap, "main");
  }
}
