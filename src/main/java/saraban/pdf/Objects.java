package saraban.pdf;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import java.util.zip.Checksum;

/** The numbered objects of a PDF file, written one after the other. */
final class Objects {

  private static final byte[] HEADER =
      "%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n".getBytes(StandardCharsets.ISO_8859_1);

  private final Press press;
  private final Bytes file;
  private int[] offsets = new int[128];
  private int count;

  Objects(Press press) {
    this.press = press;
    this.file = press.file().add(HEADER);
  }

  /** A number whose object comes later. */
  int reserve() {
    if (++count == offsets.length) {
      offsets = Arrays.copyOf(offsets, 2 * count);
    }
    return count;
  }

  /** Begins an object: what it says goes into the bytes returned, then comes {@link #end}. */
  Bytes begin(int id) {
    offsets[id] = file.length();
    return file.integer(id).ascii(" 0 obj\n");
  }

  /** The bytes of the object begun. */
  Bytes here() {
    return file;
  }

  void end() {
    file.ascii("\nendobj\n");
  }

  void put(int id, String body) {
    begin(id).ascii(body);
    end();
  }

  int add(String body) {
    int id = reserve();
    put(id, body);
    return id;
  }

  /** A compressed stream. */
  int stream(String entries, byte[] content, int length) {
    return stream(entries, () -> press.pack(content, length, file));
  }

  /** What a page draws, compressed. */
  int page(Bytes content) {
    return stream("", () -> PackedPages.pack(press, content, file));
  }

  private int stream(String entries, Runnable content) {
    int id = reserve();
    begin(id).ascii("<<").ascii(entries).ascii("/Filter/FlateDecode/Length ");
    int place = file.length();
    file.ascii("        >>\nstream\n");
    int start = file.length();
    content.run();
    lengthAt(place, file.length() - start);
    file.ascii("\nendstream");
    end();
    return id;
  }

  private void lengthAt(int place, int length) {
    byte[] digits = Integer.toString(length).getBytes(StandardCharsets.US_ASCII);
    System.arraycopy(digits, 0, file.array(), place, digits.length);
  }

  int plainStream(String entries, byte[] content) {
    int id = reserve();
    begin(id).ascii("<<").ascii(entries).ascii("/Length ").integer(content.length);
    file.ascii(">>\nstream\n").add(content).ascii("\nendstream");
    end();
    return id;
  }

  byte[] file(int catalog, int info) {
    int table = file.length();
    file.ascii("xref\n0 ").integer(count + 1).ascii("\n0000000000 65535 f \n");
    for (int id = 1; id <= count; id++) {
      file.digits(offsets[id], 10).ascii(" 00000 n \n");
    }
    String id = id();
    file.ascii("trailer\n<</Size ").integer(count + 1).ascii("/Root ").reference(catalog);
    file.ascii("/Info ").reference(info).ascii("/ID[<" + id + "><" + id + ">]>>\nstartxref\n");
    return file.integer(table).ascii("\n%%EOF\n").copy();
  }

  /** The file's id follows from its content, never from the clock. */
  private String id() {
    HexFormat hex = HexFormat.of();
    return hex.toHexDigits(sum(new CRC32()) << 32 | sum(new CRC32C()));
  }

  private long sum(Checksum sum) {
    sum.update(file.array(), 0, file.length());
    return sum.getValue();
  }
}
