package saraban.font;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import saraban.font.TrueType.Point;

/**
 * Builds the font that a file embeds: a glyph for each unit used, in an order that depends on the
 * units alone, so that the same text makes the same bytes.
 *
 * <p>Every unit is one simple glyph without hints. There is no cmap, post, name or OS/2: the file
 * that embeds the program says Identity and has the text of each glyph in its own ToUnicode.
 */
final class FontProgram {

  /** A TrueType font counts its glyphs in 16 bits; one is notdef. */
  private static final int MOST_UNITS = 65534;

  private static final int MOST_BY_HALVES = 2 * 0xFFFF;

  private static final int HEAD_FLAGS = 16;
  private static final int HEAD_BOX = 36;
  private static final int HEAD_LONG_OFFSETS = 50;
  private static final int HHEA_COUNT = 34;
  private static final int HINTED_WIDTHS = 0x1C;

  /**
   * Thousandths of an em for each mark. With a gap of 0.03 em after it, its next neighbour then
   * stands more than 0.1 em from it, and pdftotext sees no double; a gap below that does not part
   * words anyway.
   */
  private static final int MARK_LEAD = 75;

  private final TrueType font;
  private final ByteArrayOutputStream glyphs = new ByteArrayOutputStream();
  private final List<Integer> offsets = new ArrayList<>(List.of(0));
  private final ByteArrayOutputStream metrics = new ByteArrayOutputStream();
  private final int[] box = new int[4];
  private int mostPoints;
  private int mostContours;

  private FontProgram(TrueType font) {
    this.font = font;
  }

  static List<FontFace.Program> of(TrueType font, String name, Unit[] units, int[] used) {
    int[] order =
        Arrays.stream(used)
            .distinct()
            .boxed()
            .sorted(
                Comparator.comparing((Integer u) -> units[u].text())
                    .thenComparing(u -> units[u].toString()))
            .mapToInt(Integer::intValue)
            .toArray();
    List<FontFace.Program> programs = new ArrayList<>();
    for (int from = 0; from < order.length; from += MOST_UNITS) {
      int to = Math.min(order.length, from + MOST_UNITS);
      programs.add(one(font, name, units, Arrays.copyOfRange(order, from, to)));
    }
    return List.copyOf(programs);
  }

  private static FontFace.Program one(TrueType font, String name, Unit[] units, int[] order) {
    FontProgram program = new FontProgram(font);
    program.add(font.contours(0), font.advance(0));
    int[] leads = new int[order.length + 1];
    int[] glyphUnits = new int[order.length + 1];
    glyphUnits[0] = -1;
    for (int i = 0; i < order.length; i++) {
      Unit unit = units[order[i]];
      int lead = unit.marks() * font.unitsPerEm() * MARK_LEAD / 1000;
      leads[i + 1] = lead;
      program.add(unit.moved(lead).contours(font), unit.advance() + lead);
      glyphUnits[i + 1] = order[i];
    }
    byte[] file = program.file();
    return new FontFace.Program(name + ":" + hash(file), file, glyphUnits, leads);
  }

  private static String hash(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private void add(List<List<Point>> contours, int advance) {
    List<List<Point>> drawn = contours.stream().filter(c -> c.size() > 1).toList();
    int left = 0;
    if (!drawn.isEmpty()) {
      GlyphBytes bytes = new GlyphBytes(drawn);
      left = bytes.box()[0];
      grow(bytes.box());
      mostPoints = Math.max(mostPoints, bytes.points());
      mostContours = Math.max(mostContours, drawn.size());
      glyphs.writeBytes(bytes.encoded());
      while (glyphs.size() % 2 != 0) {
        glyphs.write(0);
      }
    }
    offsets.add(glyphs.size());
    metrics.writeBytes(
        ByteBuffer.allocate(4).putShort((short) advance).putShort((short) left).array());
  }

  private void grow(int[] glyph) {
    for (int i = 0; i < 2; i++) {
      box[i] = Math.min(box[i], glyph[i]);
      box[i + 2] = Math.max(box[i + 2], glyph[i + 2]);
    }
  }

  private byte[] file() {
    int count = offsets.size() - 1;
    return TrueTypeFile.of(
        Map.of(
            "glyf", glyphs.toByteArray(),
            "loca", loca(),
            "hmtx", metrics.toByteArray(),
            "head", head(),
            "hhea", hhea(count),
            "maxp", maxp(count)));
  }

  /** Halves of the offsets, while they fit. */
  private byte[] loca() {
    ByteBuffer loca = ByteBuffer.allocate((wide() ? 4 : 2) * offsets.size());
    offsets.forEach(wide() ? loca::putInt : offset -> loca.putShort((short) (offset / 2)));
    return loca.array();
  }

  private boolean wide() {
    return glyphs.size() > MOST_BY_HALVES;
  }

  /** As in the face, with the box of these glyphs and no hints. */
  private byte[] head() {
    byte[] head = font.tableBytes("head");
    ByteBuffer fields = ByteBuffer.wrap(head);
    fields.putShort(HEAD_FLAGS, (short) (fields.getShort(HEAD_FLAGS) & ~HINTED_WIDTHS));
    for (int i = 0; i < box.length; i++) {
      fields.putShort(HEAD_BOX + 2 * i, (short) box[i]);
    }
    fields.putShort(HEAD_LONG_OFFSETS, (short) (wide() ? 1 : 0));
    return head;
  }

  private byte[] hhea(int count) {
    byte[] hhea = font.tableBytes("hhea");
    ByteBuffer.wrap(hhea).putShort(HHEA_COUNT, (short) count);
    return hhea;
  }

  private byte[] maxp(int count) {
    ByteBuffer maxp = ByteBuffer.allocate(32);
    maxp.putInt(0x00010000).putShort((short) count);
    maxp.putShort((short) mostPoints).putShort((short) mostContours);
    maxp.putShort(14, (short) 2);
    return maxp.array();
  }
}
