package saraban.calendar;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import saraban.calendar.DatesInText.Run;
import saraban.calendar.Holiday.Kind;
import saraban.thai.Digits;
import saraban.thai.ThaiText;

/**
 * Reads a decision of the cabinet, as pasted, into the days that it makes holidays or calls off.
 */
public final class ReadAnnouncement {

  private static final String S = DatesInText.S;

  /** "วันหยุดราชการเพิ่มเป็นกรณีพิเศษ"; not วันหยุดยาว, วันหยุดต่อเนื่อง. */
  private static final String OFF =
      "(?<off>วันหยุด(?:ราชการ|ชดเชย|พิเศษ|กรณีพิเศษ|ประจำ)[ก-๙ฯ]*(?:"
          + S
          + "(?:เพิ่ม|เป็น|กรณีพิเศษ)[ก-๙]*)?)";

  private static final Pattern BEHIND =
      Pattern.compile(
          "^"
              + S
              + "(?:\\([^)\\n]{0,80}\\))?"
              + S
              + "(?:ให้)?(?:เป็น|ถือเป็น|กำหนดเป็น)"
              + S
              + OFF);

  private static final Pattern WORK_AGAIN =
      Pattern.compile("^" + S + "(?:ให้)?(?:เป็น|ถือเป็น)" + S + "วันทำ(?:การ|งาน)(?:ตาม)?ปกติ");

  private static final Pattern AHEAD =
      Pattern.compile(
          OFF
              + "[^\\n]{0,80}?(?:"
              + S
              + "(?:ได้แก่|คือ|ดังนี้|ตรงกับ|:)|ในวัน|"
              + S
              + "ใน)"
              + S
              + "(?:ดังต่อไปนี้)?"
              + S
              + "(?:\\(?\\d{1,2}[.)]|[-•*–])?"
              + S
              + "$");

  private static final Pattern CALLED_OFF =
      Pattern.compile("ยกเลิก(?:การกำหนด|การให้)?[^\\n]{0,60}$");

  private static final Pattern MOVED_FROM =
      Pattern.compile("เลื่อน" + S + OFF + "[^\\n]{0,60}?(?:จาก)?(?:เดิม)?" + S + "$");

  private static final Pattern TO =
      Pattern.compile("^" + S + "(?:ไป|มา|ไปหยุด)?(?:เป็น|หยุด)(?:ใน)?" + S + "$");

  private static final Pattern PLACE =
      Pattern.compile(
          "(?<region>จังหวัดชายแดนภาคใต้|ภาคเหนือ|ภาคตะวันออกเฉียงเหนือ|ภาคกลาง|ภาคใต้)"
              + "|(?:พื้นที่|เฉพาะ|ใน|ของ)"
              + S
              + "จังหวัด(?<provinces>[ก-๙]{2,24}(?:"
              + S
              + "(?:,|และ)?"
              + S
              + "จังหวัด[ก-๙]{2,24})*)");

  private static final Pattern STOP =
      Pattern.compile(
          "(?:จาก|เดิม|จำนวน|ได้แก่|ดังนี้|คือ|ซึ่ง|เพื่อ|ทำให้|และ|รวม|ในวัน|โดย|ประจำปี|ตาม|ส่งผล).*");

  private static final int NEAR = 160;

  /**
   * @param text as pasted
   * @param today whose year is meant where none is written
   */
  public List<AnnouncedDay> in(String text, LocalDate today) {
    String plain = Digits.ARABIC.of(ThaiText.tidy(text));
    Map<String, AnnouncedDay> found = new LinkedHashMap<>();
    List<Run> runs = new DatesInText(plain, today.getYear()).all();
    for (int i = 0; i < runs.size(); i++) {
      Optional<Run> before = i == 0 ? Optional.empty() : Optional.of(runs.get(i - 1));
      int next = i + 1 < runs.size() ? runs.get(i + 1).start() : plain.length();
      for (AnnouncedDay day : days(plain.substring(0, next), before, runs.get(i))) {
        found.putIfAbsent(day.day() + " " + day.calledOff(), day);
      }
    }
    return List.copyOf(found.values());
  }

  private static List<AnnouncedDay> days(String text, Optional<Run> before, Run run) {
    int from = Math.max(before.map(Run::end).orElse(0), run.start() - NEAR);
    String ahead = text.substring(from, run.start());
    String behind = text.substring(run.end(), Math.min(text.length(), run.end() + NEAR));
    Matcher calledOff = CALLED_OFF.matcher(ahead);
    if (calledOff.find() || WORK_AGAIN.matcher(behind).find()) {
      return told(text, run, from, run.end(), name(ahead, behind), true);
    }
    Matcher moved = MOVED_FROM.matcher(ahead);
    if (moved.find()) {
      return told(text, run, from + moved.start(), run.end(), tidy(moved.group("off")), true);
    }
    return before
        .filter(former -> TO.matcher(ahead).find() && movedFrom(text, former))
        .map(former -> told(text, run, former.start(), run.end(), movedName(text, former), false))
        .orElseGet(() -> added(text, run, from, ahead, behind));
  }

  private static List<AnnouncedDay> added(
      String text, Run run, int from, String ahead, String behind) {
    Matcher after = BEHIND.matcher(behind);
    if (after.find()) {
      int end = run.end() + after.end();
      return told(text, run, run.start(), paren(text, end), tidy(after.group("off")), false);
    }
    Matcher list = AHEAD.matcher(ahead);
    return list.find()
        ? told(text, run, from + list.start(), run.end(), tidy(list.group("off")), false)
        : List.of();
  }

  private static boolean movedFrom(String text, Run former) {
    return MOVED_FROM.matcher(before(text, former)).find();
  }

  private static String movedName(String text, Run former) {
    Matcher moved = MOVED_FROM.matcher(before(text, former));
    return moved.find() ? tidy(moved.group("off")) : "";
  }

  private static String before(String text, Run run) {
    return text.substring(Math.max(0, run.start() - NEAR), run.start());
  }

  private static String name(String ahead, String behind) {
    Matcher off = Pattern.compile(OFF).matcher(ahead + " " + behind);
    return off.find() ? tidy(off.group("off")) : "วันหยุดราชการ";
  }

  /** A name may end in brackets: "(ประเพณีสารทเดือนสิบ)". */
  private static int paren(String text, int end) {
    Matcher paren = Pattern.compile(S + "\\([^)\\n]{2,80}\\)").matcher(text);
    return paren.region(end, text.length()).lookingAt() ? paren.end() : end;
  }

  private static List<AnnouncedDay> told(
      String text, Run run, int start, int end, String off, boolean calledOff) {
    String quote = text.substring(start, end).replaceAll("[\\s\\u00A0]+", " ").strip();
    String around =
        text.substring(Math.max(start, run.start() - NEAR), Math.min(text.length(), end + 60));
    String where = where(around);
    String more = quote.endsWith(")") ? quote.substring(quote.lastIndexOf('(')) : "";
    return run.days().stream()
        .map(day ->
            new AnnouncedDay(
                day.day(),
                named(off, day.remark().isEmpty() ? more : "(" + day.remark() + ")"),
                kind(off, where),
                where,
                calledOff,
                quote,
                day.sure()))
        .toList();
  }

  private static String named(String off, String more) {
    return more.isEmpty() ? off : off + " " + more;
  }

  private static Kind kind(String off, String where) {
    if (off.contains("ชดเชย")) {
      return Kind.SUBSTITUTE;
    }
    return where.isEmpty() ? Kind.SPECIAL : Kind.REGIONAL;
  }

  private static String where(String text) {
    Matcher place = PLACE.matcher(text);
    if (!place.find()) {
      return "";
    }
    return place.group("region") != null
        ? place.group("region")
        : place.group("provinces").replaceAll(S + "(?:,|และ)?" + S + "จังหวัด", ", ");
  }

  private static String tidy(String off) {
    return STOP.matcher(off.replaceAll("[\\s\\u00A0]+", " ")).replaceFirst("").strip();
  }
}
