package saraban.deadline;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is to be done by a day, who is to do it, and in which outside system. */
final class Task {

  private static final Pattern VERB =
      Skeleton.pattern(
          "รายงาน|จัดส่ง|นำส่ง|ส่งมอบ|ส่งคืน|ส่ง|แจ้ง(?!แล้ว)|ตอบ(?!แทน)|กรอก|บันทึก(?!ข้อความ)|ยืนยัน|สมัคร|ดำเนินการ|จัดทำ|สำรวจ|ตรวจสอบ|เสนอ(?!ชื่อเสียง)"
              + "|ยื่น|ชำระ|ลงทะเบียน|จัดเก็บ|แก้ไข|รวบรวม|เบิก|อุทธรณ์|ชี้แจง|ประเมิน|ปรับปรุง|เผยแพร่|ปิดประกาศ|โอน|รับรอง|ทบทวน|จัดประชุม|ติดตั้ง|ติดต่อ|นำเข้า|พิจารณา|ประกาศ(?!ใน)|จัดซื้อ|คัดเลือก|แต่งตั้ง|จัดตั้ง|เตรียม");

  private static final Pattern STARTS =
      Skeleton.pattern(
          "(?:ขอให้|ให้|และ|พร้อม(?:ทั้ง)?|โปรด|ต้อง|แล้ว|หรือ|ขอ|เพื่อ|ความร่วมมือ|อำเภอ|จังหวัด|เทศบาล|หน่วยงาน|ท่าน|โรงเรียน|ท้องถิ่น|ได้|โดย|เร่ง|เร่งรัด|รีบ|ช่วย|มอบหมาย|เจ้าหน้าที่)$");

  private static final String OFFICE =
      "(?:องค์กรปกครองส่วนท้องถิ่น|อปท\\.?|อบจ\\.|อบต\\.|องค์การบริหารส่วน(?:จังหวัด|ตำบล)|เทศบาล(?:นคร|เมือง|ตำบล)?|กรุงเทพมหานคร"
          + "|สำนักงานส่งเสริมการปกครองท้องถิ่น(?:จังหวัด|อำเภอ)|สถจ\\.?|ท้องถิ่น(?:จังหวัด|อำเภอ)|ที่ทำการปกครอง(?:จังหวัด|อำเภอ)"
          + "|ผู้ว่าราชการจังหวัด|นายอำเภอ|จังหวัด|อำเภอ|ส่วนราชการ|หน่วยงาน|สถานศึกษา|โรงเรียน|โรงพยาบาล|สำนัก|กอง|คณะกรรมการ|ผู้[ก-ู]{2,12}(?=ส่ง|แจ้ง|ยื่น|รายงาน)|ท่าน)";

  private static final Pattern WHOM =
      Skeleton.pattern(
          "(?:ขอ)?(?:(?<!ส่ง|คืน|เสนอ|ยื่น|มอบ|ข้อมูล|รายงาน|ผล)ให้|ความร่วมมือ(?:จาก)?|ความอนุเคราะห์(?:จาก)?|แจ้ง)(?<whom>"
              + OFFICE
              + ")(?!ทราบ|พิจารณา)");

  private static final Pattern SYSTEM =
      Skeleton.pattern(
          "(?:https?://)?[a-z0-9-]+(?:\\.[a-z0-9-]+)*\\.(?:go\\.th|or\\.th|ac\\.th|com|net|org|gle|ly|th)(?:/[\\w./?=&%-]*)?"
              + "|\\be-[a-z]{2,}\\b|\\b(?:itas?|lpa|e-?laas|e-?plan|egp|gfmis|krs|oit|pmqa|bigquery|thaid|line)\\b"
              + "|qrcode|คิวอาร์โค้ด");

  private static final Pattern NAMED_SYSTEM = Skeleton.pattern("ระบบ(?=[ก-ฮเ-ไa-z])");

  private static final Pattern CONDITION = Skeleton.pattern("หาก|ถ้า|กรณี|มิฉะนั้น");

  private static final Pattern LINK = Pattern.compile("^(?:และ|ทั้งนี้|โดย|[,;)] ?) ?");

  private static final Pattern MAIL = Skeleton.pattern("[\\w.-]+@$");

  private static final int FAR = 260;
  private static final int LONGEST = 160;

  private final Skeleton text;
  private final int from;
  private final Found found;

  /**
   * @param from where the words before belong to something else
   */
  Task(Skeleton text, int from, Found found) {
    this.text = text;
    this.from = Math.max(from, Math.max(text.paragraphStart(found.clause()), found.clause() - FAR));
    this.found = found;
  }

  String what() {
    int start = verb(from, found.clause());
    if (start >= 0) {
      return tidy(text.quote(start, found.clause()));
    }
    String between = LINK.matcher(tidy(text.quote(from, found.clause()))).replaceFirst("");
    if (from > text.paragraphStart(found.clause()) && between.length() > 3) {
      return between;
    }
    int end = Math.min(text.paragraphEnd(found.end()), found.end() + FAR);
    int after = firstVerb(found.end(), end);
    return after < 0 ? "" : tidy(text.quote(after, sentenceEnd(after, end)));
  }

  private int sentenceEnd(int at, int end) {
    int stop = at;
    while (stop < end && stop - at < LONGEST / 2) {
      stop = text.wordEnd(stop) == stop ? stop + 1 : text.wordEnd(stop);
    }
    return Math.min(stop, end);
  }

  /** The last verb that opens a clause. */
  private int verb(int start, int end) {
    Matcher match = text.at(VERB, start);
    int last = -1;
    int any = -1;
    while (match.find() && match.start() < end) {
      any = any < 0 ? match.start() : any;
      if (opens(match.start())) {
        last = match.start();
      }
    }
    return last >= 0 ? last : any;
  }

  private int firstVerb(int start, int end) {
    Matcher match = text.at(VERB, start);
    return match.find()
            && match.start() < end
            && !CONDITION.matcher(text.chars().substring(start, match.start())).find()
        ? match.start()
        : -1;
  }

  private boolean opens(int at) {
    return text.spaceBefore(at) || STARTS.matcher(text.chars().substring(from, at)).find();
  }

  String whom() {
    Matcher match = text.at(WHOM, from);
    String whom = "";
    while (match.find() && match.start() < found.clause()) {
      whom = text.quote(match.start("whom"), match.end("whom"));
    }
    return tidy(whom);
  }

  String system() {
    int start = Math.max(text.paragraphStart(found.start()), found.start() - FAR);
    int end = Math.min(text.paragraphEnd(found.end()), found.end() + FAR / 2);
    Matcher match = text.at(SYSTEM, start);
    while (match.find() && match.start() < end) {
      if (!MAIL.matcher(text.chars().substring(start, match.start())).find()) {
        return tidy(text.quote(match.start(), match.end()));
      }
    }
    Matcher named = text.at(NAMED_SYSTEM, start);
    return named.find() && named.start() < end
        ? tidy(text.quote(named.start(), Math.min(end, text.wordEnd(named.end()))))
        : "";
  }

  private static String tidy(String words) {
    String tidy = words.replaceAll("\\s+", " ").strip();
    return tidy.length() > LONGEST ? tidy.substring(0, LONGEST).strip() + "…" : tidy;
  }
}
