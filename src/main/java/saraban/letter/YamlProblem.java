package saraban.letter;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.reader.ReaderException;

/** What a YAML parser stumbled over, in words that a clerk understands. */
final class YamlProblem {

  /** What the parser says, and what a clerk most likely did; the first that fits. */
  private static final List<Map.Entry<String, String>> CAUSES =
      List.of(
          entry("\\t", "ย่อหน้าด้วยแท็บไม่ได้ ใช้วรรคแทน"),
          entry(
              "mapping values are not allowed",
              "มี : เกินมา ข้อความที่มี : ต้องอยู่ในเครื่องหมายคำพูด"),
          entry("unexpected end of stream", "เครื่องหมายคำพูดเปิดแล้วไม่ปิด"),
          entry("expected ',' or", "วงเล็บ [ หรือ { เปิดแล้วไม่ปิด หรือขาด , ระหว่างรายการ"),
          entry("alias", "ใช้ * หรือ & นำหน้าข้อความไม่ได้ ใส่เครื่องหมายคำพูดคร่อม"),
          entry("anchor", "ใช้ * หรือ & นำหน้าข้อความไม่ได้ ใส่เครื่องหมายคำพูดคร่อม"),
          entry(
              "cannot start any token",
              "อักษรพิเศษขึ้นต้นข้อความไม่ได้ ใส่เครื่องหมายคำพูดคร่อมข้อความ"),
          entry("expected ':'", "ขาด : หลังชื่อช่อง หรือย่อหน้าน้อยกว่าบรรทัดแรกของข้อความ"),
          entry(
              "expected '<document start>'", "ย่อหน้าน้อยกว่าบรรทัดแรกของข้อความ หรืออักษรเกินมา"),
          entry(
              "expected <block end>",
              "ย่อหน้าไม่ตรงกับบรรทัดก่อน หรือมีอักษรเกินหลังเครื่องหมายคำพูด"),
          entry(
              "expected a single document",
              "แฟ้มหนึ่งมีหนังสือได้ฉบับเดียว ลบ --- และส่วนที่เกิน"));

  private YamlProblem() {}

  static String inThai(MarkedYAMLException e) {
    String problem = e.getContext() + " " + e.getProblem();
    return CAUSES.stream()
        .filter(cause -> problem.contains(cause.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("รูปแบบ YAML ไม่ถูก แต่ละช่องเขียนเป็น ชื่อช่อง: ค่า และรายการขึ้นต้นด้วย -");
  }

  static String inThai(YAMLException e) {
    return e instanceof ReaderException
        ? "มีอักษรควบคุมที่ใช้ในแฟ้มไม่ได้ ลบออกแล้วบันทึกใหม่"
        : "รูปแบบ YAML ไม่ถูกหรือซับซ้อนเกินไป";
  }

  static int line(String yaml, YAMLException e) {
    if (e instanceof ReaderException reader) {
      int end = Math.min(reader.getPosition(), yaml.length());
      return (int) yaml.substring(0, end).chars().filter(c -> c == '\n').count() + 1;
    }
    return 1;
  }
}
