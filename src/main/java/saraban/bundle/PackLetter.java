package saraban.bundle;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.stereotype.Component;
import saraban.archive.Archive;
import saraban.letter.IssuedLetter;
import saraban.letter.LetterDate;
import saraban.thai.Digits;

/** Makes one ZIP of a letter and its enclosures as they are, with names in Thai. */
@Component
public class PackLetter {

  private final Archive archive;

  PackLetter(Archive archive) {
    this.archive = archive;
  }

  /** Same letter, same bytes. */
  public byte[] pack(IssuedLetter issued) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    String name = FileNames.of(issued);
    files.put(name + ".pdf", archive.file(issued.id(), "letter.pdf").orElseThrow());
    files.put(name + ".docx", archive.file(issued.id(), "letter.docx").orElseThrow());
    Digits digits = issued.letter().digits();
    for (Enclosed enclosed : Enclosed.all(archive, issued)) {
      enclosed.bytes().ifPresent(bytes -> files.put(enclosed.fileName(digits), bytes));
    }
    return zip(files, day(issued));
  }

  private static LocalDate day(IssuedLetter issued) {
    return issued.letter().date() instanceof LetterDate.Day(LocalDate day)
        ? day
        : issued.issuedOn();
  }

  /** Names outside ASCII are marked as UTF-8, which Windows reads. */
  private static byte[] zip(Map<String, byte[]> files, LocalDate day) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    LocalDateTime noon = day.atTime(12, 0);
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        ZipEntry entry = new ZipEntry(file.getKey());
        entry.setTimeLocal(noon);
        zip.putNextEntry(entry);
        zip.write(file.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
