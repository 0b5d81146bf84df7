package saraban.pdf;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import java.util.zip.Checksum;

/**
 * The numbered objects of a PDF file: streams stand in it one after the other, all others together
 * in a stream at its end, which is deflated when the file would grow large.
 */
final class Objects {

  private static final byte[] HEADER =
      "%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n".getBytes(StandardCharsets.ISO_8859_1);

  /** The usual letter stays below sixty kilobytes; what comes after this is four at most. */
  private static final int SMALL = 55_500;

  private static final int FREE = 0;
  private static final int IN_FILE = 1;
  private static final int GATHERED = 2;

  private final Press press;
  private final Bytes file;
  private final Bytes gathered;

  /** The number of each gathered object, and where it begins. */
  private int[] members = new int[256];

  private int[] starts = new int[256];
  private int gatheredCount;

  /** By object: where it stands in the file, or the complement of its place among the gathered. */
  private int[] places = new int[256];

  private int count;

  Objects(Press press) {
    this.press = press;
    this.file = press.file().add(HEADER);
    this.gathered = press.objects();
  }

  /** A number whose object comes later. */
  int reserve() {
    if (++count == places.length) {
      places = Arrays.copyOf(places, 2 * count);
    }
    return count;
  }

  /** Begins an object: what it says goes into the bytes returned, then comes {@link #end}. */
  Bytes begin(int id) {
    if (gatheredCount == members.length) {
      members = Arrays.copyOf(members, 2 * gatheredCount);
      starts = Arrays.copyOf(starts, 2 * gatheredCount);
    }
    members[gatheredCount] = id;
    starts[gatheredCount] = gathered.length();
    places[id] = ~gatheredCount++;
    return gathered;
  }

  /** The bytes of the object begun. */
  Bytes here() {
    return gathered;
  }

  void end() {
    gathered.add('\n');
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

  /** Whether the file stays small with so many bytes more. */
  boolean staysSmallWith(int more) {
    return file.length() + gathered.length() + more <= SMALL;
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
    int id = beginStream(entries);
    file.ascii("/Filter/FlateDecode/Length ");
    int place = file.length();
    file.ascii("        >>\nstream\n");
    int start = file.length();
    content.run();
    lengthAt(place, file.length() - start);
    file.ascii("\nendstream\nendobj\n");
    return id;
  }

  private int beginStream(String entries) {
    int id = reserve();
    places[id] = file.length();
    file.integer(id).ascii(" 0 obj\n<<").ascii(entries);
    return id;
  }

  private void lengthAt(int place, int length) {
    byte[] digits = Integer.toString(length).getBytes(StandardCharsets.US_ASCII);
    System.arraycopy(digits, 0, file.array(), place, digits.length);
  }

  int plainStream(String entries, byte[] content) {
    return plainStream(entries, content, content.length);
  }

  int plainStream(String entries, byte[] content, int length) {
    int id = beginStream(entries);
    file.ascii("/Length ").integer(length).ascii(">>\nstream\n").add(content, 0, length);
    file.ascii("\nendstream\nendobj\n");
    return id;
  }

  byte[] file(int catalog, int info) {
    int container = container();
    int table = reserve();
    places[table] = file.length();
    String id = id();
    int offset = file.length() < 1 << 24 ? 3 : 4;
    int index = gatheredCount < 1 << 16 ? 2 : 3;
    file.integer(table).ascii(" 0 obj\n<</Type/XRef/Size ").integer(count + 1);
    file.ascii("/W[1 ").integer(offset).add(' ').integer(index).ascii("]/Root ");
    file.reference(catalog).ascii("/Info ").reference(info);
    file.ascii("/ID[<" + id + "><" + id + ">]/Length ");
    file.integer((long) (1 + offset + index) * (count + 1)).ascii(">>\nstream\n");
    entry(FREE, 0, offset, (1 << 8 * index) - 1, index);
    for (int each = 1; each <= count; each++) {
      int place = places[each];
      entry(
          place < 0 ? GATHERED : IN_FILE,
          place < 0 ? container : place,
          offset,
          place < 0 ? ~place : 0,
          index);
    }
    file.ascii("\nendstream\nendobj\nstartxref\n").integer(places[table]);
    return file.ascii("\n%%EOF\n").copy();
  }

  private void entry(int kind, int second, int secondSize, int third, int thirdSize) {
    file.add(kind).big(second, secondSize).big(third, thirdSize);
  }

  /** Writes the gathered objects, with their numbers and places before them. */
  private int container() {
    Bytes all = press.content();
    for (int i = 0; i < gatheredCount; i++) {
      all.integer(members[i]).add(' ').integer(starts[i]).add(' ');
    }
    String entries = "/Type/ObjStm/N " + gatheredCount + "/First " + all.length();
    all.add(gathered.array(), 0, gathered.length());
    return staysSmallWith(0)
        ? plainStream(entries, all.array(), all.length())
        : stream(entries, all.array(), all.length());
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
