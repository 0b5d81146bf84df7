package saraban.form;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.springframework.stereotype.Component;
import saraban.form.TakeReturn.Arrived;
import saraban.form.TakeReturn.Outcome;
import saraban.sheet.Limits;

/** Takes returns that came one by one or many in a ZIP. */
@Component
class UnpackReturns {

  private static final int MOST_FILES = 2_000;
  private static final long MOST_BYTES = 500L * 1024 * 1024;

  private final TakeReturn take;

  UnpackReturns(TakeReturn take) {
    this.take = take;
  }

  List<Outcome> take(Arrived arrived) {
    return arrived.fileName().toLowerCase(java.util.Locale.ROOT).endsWith(".zip")
        ? each(arrived)
        : List.of(take.take(arrived));
  }

  private List<Outcome> each(Arrived packed) {
    List<Outcome> outcomes = new ArrayList<>();
    long left = MOST_BYTES;
    try (ZipInputStream zip =
        new ZipInputStream(new ByteArrayInputStream(packed.file()), StandardCharsets.UTF_8)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        String name = entry.getName().replaceAll(".*[/\\\\]", "");
        if (entry.isDirectory()
            || !name.matches("(?i).*\\.(xls[xm]?|ods)")
            || name.startsWith("~$")) {
          continue;
        }
        byte[] file = bounded(zip);
        left -= file.length;
        if (outcomes.size() >= MOST_FILES || left < 0) {
          outcomes.add(refused(packed, "ZIP นี้ใหญ่เกินไป แบ่งส่งครั้งละไม่เกิน ๒,๐๐๐ แฟ้ม"));
          break;
        }
        outcomes.add(take.take(named(packed, name, file)));
      }
    } catch (IOException | IllegalArgumentException e) {
      outcomes.add(
          refused(packed, "เปิดแฟ้ม ZIP ไม่ได้ ทำ ZIP ใหม่ หรือเลือกแฟ้ม Excel ส่งโดยตรง"));
    }
    return outcomes.isEmpty() ? List.of(refused(packed, "ใน ZIP นี้ไม่มีแฟ้ม Excel")) : outcomes;
  }

  /** One byte more than allowed is enough to be refused. */
  private static byte[] bounded(ZipInputStream zip) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(zip.readNBytes(Limits.FORM.bytes() + 1));
    return out.toByteArray();
  }

  private static Outcome refused(Arrived packed, String why) {
    return new Outcome.Refused(packed.fileName(), why);
  }

  private static Arrived named(Arrived packed, String name, byte[] file) {
    return new Arrived(
        file,
        name,
        packed.sender(),
        packed.source(),
        packed.at(),
        packed.matter(),
        packed.within());
  }
}
