package saraban.font;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A TrueType font file: its tables and the outlines of its glyphs. */
final class TrueType {

  private static final int TRUE_TYPE = 0x00010000;
  private static final int APPLE = 0x74727565;
  private static final int POSTSCRIPT_NAME = 6;
  private static final int DEEPEST = 6;

  private final String file;
  private final byte[] bytes;
  private final Map<String, ByteBuffer> tables;
  private final boolean longOffsets;
  private final int advances;
  private final int unitsPerEm;

  private TrueType(String file, byte[] bytes, Map<String, ByteBuffer> tables) {
    this.file = file;
    this.bytes = bytes;
    this.tables = tables;
    this.longOffsets = table("head").getShort(50) != 0;
    this.unitsPerEm = Short.toUnsignedInt(table("head").getShort(18));
    this.advances = Short.toUnsignedInt(table("hhea").getShort(34));
  }

  /**
   * @throws FontRefused if it is none, or cut off
   */
  static TrueType read(String file, byte[] bytes) {
    try {
      TrueType font = new TrueType(file, bytes, tables(bytes));
      font.check();
      return font;
    } catch (IllegalArgumentException | IndexOutOfBoundsException | BufferUnderflowException e) {
      throw FontRefused.broken(file, e);
    }
  }

  private static Map<String, ByteBuffer> tables(byte[] bytes) {
    ByteBuffer file = ByteBuffer.wrap(bytes);
    int version = file.getInt(0);
    if (version != TRUE_TYPE && version != APPLE) {
      throw new IllegalArgumentException("no TrueType font");
    }
    Map<String, ByteBuffer> tables = new LinkedHashMap<>();
    int count = Short.toUnsignedInt(file.getShort(4));
    for (int i = 0; i < count; i++) {
      int entry = 12 + 16 * i;
      String tag = new String(bytes, entry, 4, StandardCharsets.ISO_8859_1);
      tables.put(tag, file.slice(file.getInt(entry + 8), file.getInt(entry + 12)));
    }
    return tables;
  }

  private void check() {
    int glyphs = Short.toUnsignedInt(table("maxp").getShort(4));
    boolean whole =
        unitsPerEm() >= 16
            && advances > 0
            && table("hmtx").capacity() >= 4 * advances
            && table("loca").capacity() >= (glyphs + 1) * (longOffsets ? 4 : 2);
    if (!whole || glyphs == 0) {
      throw new IllegalArgumentException("tables of the font do not fit together");
    }
    table("cmap");
    postScriptName();
    contours(0);
  }

  byte[] bytes() {
    return bytes.clone();
  }

  /** The bytes without Apple's shaping tables: with them a short text and a long one differ. */
  byte[] withoutAppleShaping() {
    if (!tables.containsKey("morx") && !tables.containsKey("feat")) {
      return bytes();
    }
    Map<String, byte[]> kept = new LinkedHashMap<>();
    tables.forEach((tag, table) -> {
      if (!tag.equals("morx") && !tag.equals("feat")) {
        kept.put(tag, bytes(table));
      }
    });
    return TrueTypeFile.of(kept);
  }

  boolean has(String tag) {
    return tables.containsKey(tag);
  }

  byte[] tableBytes(String tag) {
    return bytes(table(tag));
  }

  private static byte[] bytes(ByteBuffer table) {
    byte[] copy = new byte[table.capacity()];
    table.get(0, copy);
    return copy;
  }

  private ByteBuffer table(String tag) {
    ByteBuffer table = tables.get(tag);
    if (table == null) {
      throw new IllegalArgumentException("no table " + tag);
    }
    return table;
  }

  int unitsPerEm() {
    return unitsPerEm;
  }

  int ascent() {
    return table("hhea").getShort(4);
  }

  int descent() {
    return table("hhea").getShort(6);
  }

  int advance(int glyph) {
    int last = Math.min(glyph, advances - 1);
    return Short.toUnsignedInt(table("hmtx").getShort(4 * last));
  }

  String postScriptName() {
    ByteBuffer names = table("name");
    int storage = names.getShort(4);
    for (int i = 0; i < names.getShort(2); i++) {
      int entry = 6 + 12 * i;
      if (names.getShort(entry + 6) == POSTSCRIPT_NAME) {
        byte[] text = new byte[names.getShort(entry + 8)];
        names.get(storage + Short.toUnsignedInt(names.getShort(entry + 10)), text);
        String name = new String(text, StandardCharsets.ISO_8859_1).replace("\0", "");
        return name.replaceAll("[^A-Za-z0-9-]", "");
      }
    }
    return "Unnamed";
  }

  /**
   * The contours of a glyph, composites resolved.
   *
   * @throws FontRefused if the file has nonsense there
   */
  List<List<Point>> contours(int glyph) {
    try {
      return contours(glyph, 0);
    } catch (IndexOutOfBoundsException | BufferUnderflowException | IllegalArgumentException e) {
      throw FontRefused.broken(file, e);
    }
  }

  private List<List<Point>> contours(int glyph, int depth) {
    int start = offset(glyph);
    int end = offset(glyph + 1);
    if (end <= start || depth > DEEPEST) {
      return List.of();
    }
    ByteBuffer data = table("glyf").slice(start, end - start);
    int contours = data.getShort();
    data.position(10);
    return contours >= 0 ? GlyphOutline.simple(data, contours) : composite(data, depth);
  }

  private int offset(int glyph) {
    ByteBuffer loca = table("loca");
    return longOffsets ? loca.getInt(4 * glyph) : 2 * Short.toUnsignedInt(loca.getShort(2 * glyph));
  }

  private List<List<Point>> composite(ByteBuffer data, int depth) {
    List<List<Point>> all = new ArrayList<>();
    GlyphOutline.Part part;
    do {
      part = GlyphOutline.Part.read(data);
      for (List<Point> contour : contours(part.glyph(), depth + 1)) {
        all.add(contour.stream().map(part::place).toList());
      }
    } while (part.more());
    return all;
  }

  /** A point of a contour in font units, y up. */
  record Point(double x, double y, boolean on) {

    Point moved(double dx, double dy) {
      return new Point(x + dx, y + dy, on);
    }
  }
}
