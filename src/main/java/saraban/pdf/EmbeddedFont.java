package saraban.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import saraban.font.FontFace;

/**
 * A font program made ready to stand in files: deflated, with its widths and the text of its
 * glyphs.
 */
final class EmbeddedFont {

  /**
   * What {@link #drawn} tells besides the glyph, in bits above it: what it is to its neighbours.
   */
  static final int MARK = 1 << 16;

  static final int SPACE = 1 << 17;

  /** Its two bytes stand in a string as they are. */
  static final int PLAIN = 1 << 18;

  private final FontFace face;
  private final String name;
  private final FontFace.Program program;
  private final String description;
  private final String fileEntries;
  private final byte[] packed;
  private final byte[] widths;
  private final byte[] unicode;

  /** By unit: its glyph and what that is, or 0. */
  private final int[] drawn;

  private final int[] backs;
  private final BitSet has = new BitSet();

  EmbeddedFont(FontFace face, FontFace.Program program) {
    this.face = face;
    this.program = program;
    this.name = tag(program.key()) + "+" + face.name();
    this.description = description();
    this.fileEntries = "/Filter/FlateDecode/Length1 " + program.trueType().length;
    this.packed = Press.packedOnce(program.trueType());
    this.widths = widths().copy();
    Bytes map = unicode();
    this.unicode = Press.packedOnce(map.copy());
    int count = program.units().length;
    this.drawn = new int[Arrays.stream(program.units()).max().orElse(0) + 1];
    this.backs = new int[count];
    for (int glyph = 1; glyph < count; glyph++) {
      int unit = program.units()[glyph];
      has.set(unit);
      drawn[unit] = glyph | kind(unit) | (Bytes.plain(glyph) ? PLAIN : 0);
      backs[glyph] = (int) (program.leads()[glyph] * 10_000L / face.unitsPerEm());
    }
  }

  private int kind(int unit) {
    if (!face.startsCluster(unit)) {
      return MARK;
    }
    return face.text(unit).equals(" ") ? SPACE : 0;
  }

  /** The glyph of a unit with what it is, or 0 if this font does not have it. */
  int drawn(int unit) {
    return unit < drawn.length ? drawn[unit] : 0;
  }

  boolean has(int unit) {
    return drawn(unit) != 0;
  }

  /** How many glyphs it has. */
  int size() {
    return backs.length;
  }

  /** Those of the units that it has. */
  BitSet held(BitSet units) {
    BitSet held = (BitSet) units.clone();
    held.and(has);
    return held;
  }

  /** Ten-thousandths of an em to step back before what is drawn. */
  int back(int drawn) {
    return backs[drawn & 0xFFFF];
  }

  /** Writes it and gives its number. */
  int write(Objects objects) {
    int file = objects.plainStream(fileEntries, packed);
    int descriptor = objects.reserve();
    objects.begin(descriptor).ascii(description).reference(file).ascii(">>");
    objects.end();
    int descendant = objects.reserve();
    objects.begin(descendant).ascii("<</Type/Font/Subtype/CIDFontType2/BaseFont/").ascii(name);
    objects.here().ascii("/CIDToGIDMap/Identity/CIDSystemInfo<</Registry(Adobe)");
    objects.here().ascii("/Ordering(Identity)/Supplement 0>>/FontDescriptor ");
    objects.here().reference(descriptor).ascii("/DW 0/W[0[").add(widths).ascii("]]>>");
    objects.end();
    int map = objects.plainStream("/Filter/FlateDecode", unicode);
    int font = objects.reserve();
    objects.begin(font).ascii("<</Type/Font/Subtype/Type0/BaseFont/").ascii(name);
    objects.here().ascii("/Encoding/Identity-H/DescendantFonts[").reference(descendant);
    objects.here().ascii("]/ToUnicode ").reference(map).ascii(">>");
    objects.end();
    return font;
  }

  private String description() {
    double em = 1000.0 / face.unitsPerEm();
    long ascent = Math.round(face.ascent() * em);
    long descent = Math.round(face.descent() * em);
    boolean italic = face.name().contains("Italic") || face.name().contains("Oblique");
    return "<</Type/FontDescriptor/FontName/%s/Flags %d/FontBBox[-1000 %d 2000 %d]"
            .formatted(name, italic ? 68 : 4, descent, ascent)
        + "/ItalicAngle %d/Ascent %d/Descent %d/CapHeight %d/StemV %d/FontFile2 "
            .formatted(
                italic ? -12 : 0, ascent, descent, ascent, face.name().contains("Bold") ? 140 : 80);
  }

  private Bytes widths() {
    Bytes widths = new Bytes(2048).add('0');
    for (int glyph = 1; glyph < program.units().length; glyph++) {
      int advance = face.advance(program.units()[glyph]) + program.leads()[glyph];
      widths.add(' ').number(advance * 1000.0 / face.unitsPerEm());
    }
    return widths;
  }

  /** Six letters that follow from the font's content. */
  private static String tag(String key) {
    long hash = 0;
    for (char c : key.toCharArray()) {
      hash = hash * 31 + c & Long.MAX_VALUE;
    }
    StringBuilder tag = new StringBuilder();
    for (int i = 0; i < 6; i++) {
      tag.append((char) ('A' + hash % 26));
      hash /= 26;
    }
    return tag.toString();
  }

  private Bytes unicode() {
    Bytes map =
        new Bytes(8192)
            .ascii("/CIDInit /ProcSet findresource begin 12 dict begin begincmap\n")
            .ascii("/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def\n")
            .ascii("/CMapName /Adobe-Identity-UCS def /CMapType 2 def\n")
            .ascii("1 begincodespacerange <0000> <FFFF> endcodespacerange\n");
    List<Integer> said = new ArrayList<>();
    for (int glyph = 1; glyph < program.units().length; glyph++) {
      if (!face.text(program.units()[glyph]).isEmpty()) {
        said.add(glyph);
      }
    }
    for (int i = 0; i < said.size(); i += 100) {
      List<Integer> block = said.subList(i, Math.min(said.size(), i + 100));
      map.integer(block.size()).ascii(" beginbfchar\n");
      block.forEach(glyph -> line(map, glyph));
      map.ascii("endbfchar\n");
    }
    return map.ascii("endcmap CMapName currentdict /CMap defineresource pop end end\n");
  }

  private void line(Bytes map, int glyph) {
    map.add('<').hex(glyph).ascii("> <");
    face.text(program.units()[glyph]).chars().forEach(map::hex);
    map.ascii(">\n");
  }
}
