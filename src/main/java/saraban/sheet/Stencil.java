package saraban.sheet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * A workbook with marks like ⟦office⟧ in its texts, from which many are made that differ only
 * there: parts without a mark are copied as they lie packed.
 */
public final class Stencil {

  private static final String OPEN = "⟦";
  private static final String CLOSE = "⟧";

  private final List<Part> parts;

  private Stencil(List<Part> parts) {
    this.parts = List.copyOf(parts);
  }

  /** A part of the file. */
  private sealed interface Part {

    /** One that is the same in all copies, packed. */
    record Same(ZipArchiveEntry entry, byte[] packed) implements Part {}

    /** One that has marks. */
    record Marked(String name, String text) implements Part {}
  }

  /** The mark to write into a workbook: "⟦office⟧". */
  public static String mark(String name) {
    return OPEN + name + CLOSE;
  }

  public static Stencil of(byte[] workbook) {
    List<Part> parts = new ArrayList<>();
    try (ZipFile zip = ZipFile.builder().setByteArray(workbook).get()) {
      for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
        byte[] content = zip.getInputStream(entry).readAllBytes();
        String text = new String(content, StandardCharsets.UTF_8);
        parts.add(
            text.contains(OPEN)
                ? new Part.Marked(entry.getName(), text)
                : new Part.Same(entry, zip.getRawInputStream(entry).readAllBytes()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Stencil(parts);
  }

  /**
   * A copy with the marks filled.
   *
   * @param values by the names of the marks; a mark without a value becomes empty
   */
  public byte[] fill(Map<String, String> values) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes)) {
      for (Part part : parts) {
        switch (part) {
          case Part.Same same ->
              zip.addRawArchiveEntry(same.entry(), new ByteArrayInputStream(same.packed()));
          case Part.Marked marked -> add(zip, marked.name(), filled(marked.text(), values));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static byte[] filled(String text, Map<String, String> values) {
    StringBuilder filled = new StringBuilder(text.length() + 200);
    int at = 0;
    for (int open = text.indexOf(OPEN); open >= 0; open = text.indexOf(OPEN, at)) {
      int close = text.indexOf(CLOSE, open);
      filled.append(text, at, open);
      filled.append(escaped(values.getOrDefault(text.substring(open + 1, close), "")));
      at = close + 1;
    }
    return filled.append(text, at, text.length()).toString().getBytes(StandardCharsets.UTF_8);
  }

  private static String escaped(String value) {
    return Texts.fitting(value).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  private static void add(ZipArchiveOutputStream zip, String name, byte[] content)
      throws IOException {
    byte[] packed = packed(content);
    CRC32 check = new CRC32();
    check.update(content);
    ZipArchiveEntry entry = new ZipArchiveEntry(name);
    entry.setMethod(ZipEntry.DEFLATED);
    entry.setSize(content.length);
    entry.setCompressedSize(packed.length);
    entry.setCrc(check.getValue());
    zip.addRawArchiveEntry(entry, new ByteArrayInputStream(packed));
  }

  private static byte[] packed(byte[] content) {
    try (Deflater deflater = new Deflater(Deflater.BEST_SPEED, true)) {
      deflater.setInput(content);
      deflater.finish();
      ByteArrayOutputStream out = new ByteArrayOutputStream(content.length / 2 + 64);
      byte[] some = new byte[8192];
      while (!deflater.finished()) {
        out.write(some, 0, deflater.deflate(some));
      }
      return out.toByteArray();
    }
  }
}
