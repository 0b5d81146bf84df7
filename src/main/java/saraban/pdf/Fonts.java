package saraban.pdf;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import saraban.font.FontFace;
import saraban.typesetting.Layout;
import saraban.typesetting.Page;

/** The fonts of a file, each with the units that the pages use and no other. */
final class Fonts {

  private static final int KEPT = 200;
  private static final Map<String, byte[]> PACKED = new ConcurrentHashMap<>();

  private final Map<FontFace, Map<Integer, Place>> places = new LinkedHashMap<>();
  private final StringBuilder resources = new StringBuilder();
  private final Objects objects;
  private int count;

  /**
   * The font and the glyph of a unit.
   *
   * @param back thousandths of an em to step back before it
   */
  record Place(String font, int glyph, double back) {}

  private Fonts(Objects objects) {
    this.objects = objects;
  }

  static Fonts of(Layout layout, Objects objects) {
    Map<FontFace, TreeSet<Integer>> used = new LinkedHashMap<>();
    for (Page page : layout.pages()) {
      for (Page.Item item : page.items()) {
        if (item instanceof Page.TextLine line) {
          line.runs().forEach(run -> use(used, run));
        }
      }
    }
    Fonts fonts = new Fonts(objects);
    used.forEach(fonts::add);
    return fonts;
  }

  private static void use(Map<FontFace, TreeSet<Integer>> used, Page.Run run) {
    TreeSet<Integer> units = used.computeIfAbsent(run.face(), face -> new TreeSet<>());
    for (int unit : run.units()) {
      units.add(unit);
    }
    for (int unit : run.face().shape(" ")) {
      units.add(unit);
    }
  }

  Place place(FontFace face, int unit) {
    return places.getOrDefault(face, Map.of()).getOrDefault(unit, new Place("F1", 0, 0));
  }

  String resources() {
    return resources.toString();
  }

  private void add(FontFace face, TreeSet<Integer> units) {
    Map<Integer, Place> own = new HashMap<>();
    places.put(face, own);
    for (FontFace.Program program : face.programs(units.stream().mapToInt(u -> u).toArray())) {
      String name = "F" + ++count;
      resources.append("/%s %d 0 R".formatted(name, font(face, program)));
      for (int glyph = 1; glyph < program.units().length; glyph++) {
        int unit = program.units()[glyph];
        own.put(unit, new Place(name, glyph, program.leads()[glyph] * 1000.0 / face.unitsPerEm()));
      }
    }
  }

  private int font(FontFace face, FontFace.Program program) {
    String name = tag(program.key()) + "+" + face.name();
    int file =
        objects.plainStream(
            "/Filter/FlateDecode/Length1 " + program.trueType().length, packed(program));
    int descriptor = objects.add(descriptor(face, name, file));
    int descendant =
        objects.add(
            "<</Type/Font/Subtype/CIDFontType2/BaseFont/%s/CIDToGIDMap/Identity".formatted(name)
                + "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>"
                + "/FontDescriptor %d 0 R/DW 0/W[0[%s]]>>"
                    .formatted(descriptor, widths(face, program)));
    int unicode = objects.stream("", toUnicode(face, program));
    return objects.add(
        "<</Type/Font/Subtype/Type0/BaseFont/%s/Encoding/Identity-H".formatted(name)
            + "/DescendantFonts[%d 0 R]/ToUnicode %d 0 R>>".formatted(descendant, unicode));
  }

  private static byte[] packed(FontFace.Program program) {
    if (PACKED.size() > KEPT) {
      PACKED.clear();
    }
    return PACKED.computeIfAbsent(program.key(), key -> Objects.deflate(program.trueType()));
  }

  private static String descriptor(FontFace face, String name, int file) {
    double em = 1000.0 / face.unitsPerEm();
    long ascent = Math.round(face.ascent() * em);
    long descent = Math.round(face.descent() * em);
    boolean italic = face.name().contains("Italic") || face.name().contains("Oblique");
    return "<</Type/FontDescriptor/FontName/%s/Flags %d/FontBBox[-1000 %d 2000 %d]"
            .formatted(name, italic ? 68 : 4, descent, ascent)
        + "/ItalicAngle %d/Ascent %d/Descent %d/CapHeight %d/StemV %d/FontFile2 %d 0 R>>"
            .formatted(
                italic ? -12 : 0,
                ascent,
                descent,
                ascent,
                face.name().contains("Bold") ? 140 : 80,
                file);
  }

  private static String widths(FontFace face, FontFace.Program program) {
    StringBuilder widths = new StringBuilder("0");
    for (int glyph = 1; glyph < program.units().length; glyph++) {
      widths.append(' ');
      int advance = face.advance(program.units()[glyph]) + program.leads()[glyph];
      Numbers.append(widths, advance * 1000.0 / face.unitsPerEm());
    }
    return widths.toString();
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

  private static byte[] toUnicode(FontFace face, FontFace.Program program) {
    StringBuilder map =
        new StringBuilder(
            "/CIDInit /ProcSet findresource begin 12 dict begin begincmap\n"
                + "/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def\n"
                + "/CMapName /Adobe-Identity-UCS def /CMapType 2 def\n"
                + "1 begincodespacerange <0000> <FFFF> endcodespacerange\n");
    List<String> lines = new ArrayList<>();
    for (int glyph = 1; glyph < program.units().length; glyph++) {
      String text = face.text(program.units()[glyph]);
      if (!text.isEmpty()) {
        lines.add(
            "<%04X> <%s>\n".formatted(glyph, Objects.text(text).substring(5).replace(">", "")));
      }
    }
    for (int i = 0; i < lines.size(); i += 100) {
      List<String> block = lines.subList(i, Math.min(lines.size(), i + 100));
      map.append(block.size()).append(" beginbfchar\n");
      block.forEach(map::append);
      map.append("endbfchar\n");
    }
    map.append("endcmap CMapName currentdict /CMap defineresource pop end end\n");
    return map.toString().getBytes(StandardCharsets.US_ASCII);
  }
}
