package saraban.docx;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What a file has that is not read, counted. */
final class Remarks {

  /** Things that are not read, or not as they stand. */
  enum Unread {
    PICTURE("รูป %d รูป ไม่ได้นำเข้า แนบรูปในร่างเองหากต้องใช้"),
    OBJECT("แผนภูมิหรือวัตถุฝัง %d ชิ้น ไม่ได้นำเข้า"),
    EQUATION("สมการ %d แห่ง อ่านได้แต่ตัวอักษร"),
    FOOTNOTE("เชิงอรรถ %d แห่ง ไม่ได้นำเข้า"),
    COMMENT("ข้อคิดเห็น (Comment) %d แห่ง ไม่ได้นำเข้า"),
    INSERTED("มีการแก้ไขแบบติดตาม (Track Changes) %d แห่ง อ่านโดยถือว่ายอมรับทั้งหมด"),
    MERGED("ตารางมีช่องที่ผสานกัน %d ช่อง อ่านเป็นช่องธรรมดา"),
    NESTED("ตารางซ้อนในตาราง %d ตาราง อ่านเป็นข้อความ"),
    SYMBOL("สัญลักษณ์จากแบบอักษรพิเศษ %d ตัว อ่านไม่ได้");

    private final String thai;

    Unread(String thai) {
      this.thai = thai;
    }
  }

  private final Map<Unread, Integer> counts = new EnumMap<>(Unread.class);

  void add(Unread what) {
    counts.merge(what, 1, Integer::sum);
  }

  List<String> all() {
    List<String> all = new ArrayList<>();
    counts.forEach((what, count) -> all.add(what.thai.formatted(count)));
    return all;
  }
}
