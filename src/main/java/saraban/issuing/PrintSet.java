package saraban.issuing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import saraban.layout.Copy;
import saraban.layout.PictureFiles;
import saraban.letter.Letter;
import saraban.letter.LetterDate;
import saraban.typesetting.Layout;

/** What is printed of a letter at once: original, สำเนาคู่ฉบับ, สำเนา (ข้อ 30). */
public final class PrintSet {

  private static final Map<String, Copy> SHEETS = sheets();

  private final SetLetter set;

  public PrintSet(SetLetter set) {
    this.set = set;
  }

  private static Map<String, Copy> sheets() {
    Map<String, Copy> sheets = new LinkedHashMap<>();
    sheets.put("1-original.pdf", Copy.ORIGINAL);
    sheets.put("2-office-copy.pdf", Copy.OFFICE_COPY);
    sheets.put("3-copy.pdf", Copy.PLAIN);
    return sheets;
  }

  /**
   * All of them in one file.
   *
   * @throws CannotSet with a reason in Thai
   */
  public byte[] pdf(Letter letter, String office, PictureFiles pictures) {
    Print print = Print.of(SetLetter.Mark.CLEAN).with(pictures);
    List<Layout> layouts = new ArrayList<>();
    SHEETS.values().forEach(copy -> layouts.add(set.pages(letter, office, print.as(copy))));
    return set.pdf(letter, layouts.stream().reduce(Layout::followedBy).orElseThrow());
  }

  /** Each in a file of its own, in a ZIP of the letter's day. */
  public byte[] zip(Letter letter, String office, PictureFiles pictures) {
    Print print = Print.of(SetLetter.Mark.CLEAN).with(pictures);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, Copy> sheet : SHEETS.entrySet()) {
        ZipEntry entry = new ZipEntry(sheet.getKey());
        entry.setTimeLocal(day(letter).atStartOfDay());
        zip.putNextEntry(entry);
        zip.write(set.pdf(letter, office, print.as(sheet.getValue())));
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static LocalDate day(Letter letter) {
    return letter.date() instanceof LetterDate.Day whole ? whole.day() : LocalDate.of(2000, 1, 1);
  }
}
