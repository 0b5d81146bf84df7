package saraban.commandline;

import java.io.PrintStream;

/** What saraban help prints. */
final class Help {

  private static final String TEXT =
      """
      สารบรรณ: ร่าง ออกเลข จัดหน้า เก็บ และค้นหนังสือราชการ

      saraban                     เปิดเซิร์ฟเวอร์ (เหมือน saraban serve)
        --server.port=9000        ใช้พอร์ตอื่นแทน 8080
      saraban render แฟ้ม.yaml…    จัดหน้าหนังสือเป็น PDF และ Word โดยไม่ออกเลข
        --out โฟลเดอร์              เก็บผลไว้ที่นี่ สร้างให้ถ้ายังไม่มี (ถ้าไม่ระบุ: โฟลเดอร์นี้)
        --format pdf,docx         เอาเฉพาะแบบที่ระบุ
      saraban number เลขที่…        อ่านเลขที่หนังสือ พิมพ์รูปมาตรฐานบรรทัดละเลข
      saraban read แฟ้ม…           อ่านหนังสือ (txt, docx) พิมพ์ช่องของหนังสือเป็น JSON
      saraban search คำค้น         ค้นหนังสือจากเลขที่หรือคำ พิมพ์เลขที่ วันที่ เรื่อง คั่นด้วยแท็บ
      saraban deadlines ข้อความ    หาว่าหนังสือขอให้ทำอะไรภายในเมื่อใด พิมพ์ JSON บรรทัดละเรื่อง
        --dated วันที่              วันที่ของหนังสือ เช่น 2021-05-14 หรือ '14 พ.ค. 64'
        --received วันที่           วันที่ได้รับ
      saraban rebuild             สร้างดัชนีค้นหาและทะเบียนใหม่จากคลังหนังสือ (ต้องหยุดเซิร์ฟเวอร์ก่อน)
      saraban help                แสดงข้อความนี้

      - แทนชื่อแฟ้มหรือข้อความหมายถึงอ่านจาก standard input
      ข้อมูลอยู่ใต้ SARABAN_HOME (ถ้าไม่ตั้ง: โฟลเดอร์ปัจจุบัน) ใน data/ และ archive/
      จบด้วยรหัส 0 เมื่อทำครบ 1 เมื่อทำบางอย่างไม่ได้ 2 เมื่อไม่เข้าใจคำสั่ง
      """;

  private Help() {}

  static int print(PrintStream out) {
    out.print(TEXT);
    return 0;
  }
}
