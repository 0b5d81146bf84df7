package saraban.font;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import saraban.document.Picture;

/** A TrueType face cut into units; clusters are shaped once and remembered. */
final class UnitFace implements FontFace {

  private final TrueType font;
  private final double scale;
  private final String file;
  private final String name;
  private final ClusterUnits clusters = new ClusterUnits();
  private final Map<String, int[]> longClusters = new ConcurrentHashMap<>();
  private final Map<Unit, Integer> ids = new HashMap<>();
  private final Map<Integer, List<Picture.Segment>> outlines = new ConcurrentHashMap<>();
  private final CharacterSet characters = new CharacterSet(this::prints);
  private volatile Unit[] units = new Unit[512];
  private volatile @Nullable Shaper shaper;
  private volatile List<Program> common = List.of();

  UnitFace(TrueType font, double scale, String file) {
    this.font = font;
    this.scale = scale;
    this.file = file;
    this.name = font.postScriptName();
  }

  /** A face that need not ask HarfBuzz for what it said already. */
  UnitFace(TrueType font, double scale, String file, ShapingTable table) {
    this(font, scale, file);
    table.units().forEach(this::id);
    "\t\n".chars().forEach(characters::learn);
    for (int i = 0; i < LegalClusters.ALL.size(); i++) {
      String cluster = LegalClusters.ALL.get(i);
      int[] shaped = table.clusters().get(i);
      if (shaped.length > 0) {
        clusters.put(cluster, shaped);
        cluster.chars().forEach(characters::learn);
      }
    }
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public double scale() {
    return scale;
  }

  @Override
  public int unitsPerEm() {
    return font.unitsPerEm();
  }

  @Override
  public int ascent() {
    return font.ascent();
  }

  @Override
  public int descent() {
    return font.descent();
  }

  @Override
  public int[] shape(String text) {
    int[] shaped = new int[text.length()];
    int length = 0;
    for (int start = 0; start < text.length(); ) {
      int alone = clusters.alone(text, start);
      if (alone >= 0) {
        shaped[length++] = alone;
        start++;
        continue;
      }
      int end = Clusters.end(text, start);
      for (int unit : unitsOf(text, start, end)) {
        shaped[length++] = unit;
      }
      start = end;
    }
    return length == shaped.length ? shaped : Arrays.copyOf(shaped, length);
  }

  private int[] unitsOf(String text, int start, int end) {
    if (end - start > ClusterUnits.LONGEST) {
      return longClusters.computeIfAbsent(text.substring(start, end), this::shapeCluster);
    }
    int[] known = clusters.of(text, start, end);
    if (known.length > 0) {
      return known;
    }
    String cluster = text.substring(start, end);
    int[] shaped = shapeCluster(cluster);
    clusters.put(cluster, shaped);
    return shaped;
  }

  private int[] shapeCluster(String cluster) {
    int first = cluster.codePointAt(0);
    if (Clusters.invisible(first) || Clusters.otherSpace(first)) {
      return new int[] {id(new Unit(List.of(), room(first), cluster, true))};
    }
    String shown = Character.toString(shown(first)) + cluster.substring(Character.charCount(first));
    return split(cluster, shaper().shape(shown)).stream().mapToInt(this::id).toArray();
  }

  /** The advance of a character that prints nothing; tab and line end are a space in a line. */
  private int room(int blank) {
    if (Clusters.invisible(blank)) {
      return 0;
    }
    double part = Substitutes.partOfEm(blank);
    return part > 0 ? (int) Math.round(part * unitsPerEm()) : shaper().shape(" ").getLast().dx();
  }

  private boolean prints(int character) {
    return shaper().has(character);
  }

  private int shown(int character) {
    return character == Clusters.NO_BREAK_SPACE || !characters.prints(character)
        ? Substitutes.of(character)
        : character;
  }

  /** The base, then all marks as one unit, then the AA of SARA AM (or NIKHAHIT and AA in one). */
  private List<Unit> split(String cluster, List<Unit.Part> glyphs) {
    int baseLength = Character.charCount(cluster.codePointAt(0));
    String marks = cluster.substring(baseLength);
    Unit.Part end = glyphs.getLast();
    List<Unit.Part> drawn = glyphs.subList(0, glyphs.size() - 1);
    if (marks.isEmpty() || drawn.size() < 2) {
      return List.of(new Unit(List.copyOf(drawn), end.dx(), cluster, true));
    }
    Unit.Part base = drawn.getFirst();
    int advance = font.advance(base.glyph());
    List<Unit> all = new ArrayList<>();
    all.add(new Unit(List.of(base), advance, cluster.substring(0, baseLength), true));
    List<Unit.Part> rest = drawn.subList(1, drawn.size());
    int beforeAm = marks.length() - 1;
    if (beforeAm > 0 && marks.indexOf(Clusters.SARA_AM) == beforeAm && rest.size() > 1) {
      Unit.Part aa = rest.getLast();
      List<Unit.Part> above = moved(rest.subList(0, rest.size() - 1), advance);
      all.add(new Unit(above, aa.dx() - advance, marks.substring(0, beforeAm), false));
      all.add(new Unit(moved(List.of(aa), aa.dx()), end.dx() - aa.dx(), "ำ", false));
    } else {
      all.add(new Unit(moved(rest, advance), end.dx() - advance, marks, false));
    }
    return all;
  }

  private static List<Unit.Part> moved(List<Unit.Part> parts, int by) {
    return parts.stream().map(p -> new Unit.Part(p.glyph(), p.dx() - by, p.dy())).toList();
  }

  private synchronized int id(Unit unit) {
    Integer known = ids.get(unit);
    if (known != null) {
      return known;
    }
    int id = ids.size();
    if (id == units.length) {
      units = Arrays.copyOf(units, 2 * id);
    }
    units[id] = unit;
    ids.put(unit, id);
    return id;
  }

  private Shaper shaper() {
    Shaper ready = shaper;
    if (ready == null) {
      synchronized (this) {
        ready = shaper == null ? new Shaper(font, file) : shaper;
        shaper = ready;
      }
    }
    return ready;
  }

  @Override
  public int advance(int unit) {
    return units[unit].advance();
  }

  @Override
  public String text(int unit) {
    return units[unit].text();
  }

  @Override
  public boolean startsCluster(int unit) {
    return units[unit].startsCluster();
  }

  @Override
  public List<Picture.Segment> outline(int unit) {
    return outlines.computeIfAbsent(unit, id -> GlyphOutline.segments(units[id].contours(font)));
  }

  @Override
  public List<String> missing(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!characters.prints(text.charAt(i))) {
        return text.codePoints()
            .filter(c -> !Clusters.invisible(c) && !Clusters.otherSpace(c))
            .filter(c -> !characters.prints(shown(c)))
            .distinct()
            .mapToObj(Character::toString)
            .toList();
      }
    }
    return List.of();
  }

  @Override
  public List<Program> common() {
    List<Program> ready = common;
    if (ready.isEmpty()) {
      ready = UsualText.PARTS.stream().flatMap(part -> programs(units(part)).stream()).toList();
      common = ready;
    }
    return ready;
  }

  private int[] units(List<String> all) {
    return all.stream()
        .filter(cluster -> missing(cluster).isEmpty())
        .flatMapToInt(cluster -> Arrays.stream(shape(cluster)))
        .distinct()
        .toArray();
  }

  /** What HarfBuzz makes of all that is common, to be kept in a file. */
  ShapingTable table() {
    List<int[]> shaped = new ArrayList<>();
    for (String cluster : LegalClusters.ALL) {
      shaped.add(missing(cluster).isEmpty() ? shape(cluster) : ClusterUnits.NONE);
    }
    return new ShapingTable(List.of(Arrays.copyOf(units, ids.size())), shaped);
  }

  @Override
  public List<Program> programs(int[] usedUnits) {
    return FontProgram.of(font, name, units, usedUnits);
  }
}
