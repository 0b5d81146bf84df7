package saraban.letter;

import static java.util.Map.entry;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import saraban.thai.EditDistance;

/** Which known word somebody may have meant. */
final class Similar {

  private static final int FARTHEST = 3;
  private static final int LONGEST = 50;

  /** What else people call the fields of a letter file. */
  private static final Map<String, String> OTHER_NAMES =
      Map.ofEntries(
          entry("ชั้นความเร็ว", "urgency"),
          entry("ชั้นความลับ", "secrecy"),
          entry("ที่", "number"),
          entry("เลขที่", "number"),
          entry("วันที่", "date"),
          entry("เรื่อง", "subject"),
          entry("title", "subject"),
          entry("คำขึ้นต้น", "salutation"),
          entry("เรียน", "to"),
          entry("recipients", "to"),
          entry("sender", "from"),
          entry("จาก", "from"),
          entry("ชื่อ", "name"),
          entry("ที่อยู่", "address"),
          entry("อ้างถึง", "references"),
          entry("สิ่งที่ส่งมาด้วย", "enclosures"),
          entry("attachments", "enclosures"),
          entry("จำนวน", "quantity"),
          entry("ข้อความ", "body"),
          entry("text", "body"),
          entry("content", "body"),
          entry("คำลงท้าย", "closing"),
          entry("ผู้ลงนาม", "signatory"),
          entry("signer", "signatory"),
          entry("ตำแหน่ง", "position"),
          entry("หน่วยงาน", "unit"),
          entry("โทร", "phone"),
          entry("tel", "phone"),
          entry("โทรสาร", "fax"),
          entry("อีเมล", "email"),
          entry("ผู้ประสานงาน", "coordinator"),
          entry("สำเนาส่ง", "copies"),
          entry("cc", "copies"),
          entry("ฉบับที่", "edition"),
          entry("การประชุม", "meeting"),
          entry("สถานที่", "place"),
          entry("ผู้มาประชุม", "present"),
          entry("ผู้ไม่มาประชุม", "absent"),
          entry("ผู้เข้าร่วมประชุม", "attending"),
          entry("ผู้จดรายงานการประชุม", "recorder"),
          entry("ผู้ตรวจรายงานการประชุม", "checker"),
          entry("ผู้ร่าง", "drafter"),
          entry("ผู้พิมพ์", "typist"),
          entry("ผู้ตรวจ", "checker"),
          entry("คิวอาร์โค้ด", "qr"));

  private Similar() {}

  static Optional<String> to(String typed, Collection<String> known) {
    String word = typed.toLowerCase(Locale.ROOT);
    String other = OTHER_NAMES.getOrDefault(word, word);
    if (word.length() > LONGEST || known.contains(other)) {
      return Optional.of(other).filter(known::contains);
    }
    return known.stream()
        .filter(
            k -> EditDistance.between(word, k) <= Math.min(FARTHEST, Math.max(1, k.length() / 2)))
        .min(Comparator.comparingInt(k -> EditDistance.between(word, k)));
  }
}
