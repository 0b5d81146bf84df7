package saraban.pdf;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import saraban.font.FontFace;
import saraban.typesetting.Layout;
import saraban.typesetting.Page;

/**
 * The fonts of a file. A face that says much stands in it as the font that all files share, which
 * is made once; one that says only a few words, and letters that the shared font does not have, as
 * a font of this file's own.
 */
final class Fonts {

  /** Of the face that says most, one in so many glyphs of a shared font make it worth taking. */
  private static final int WORTH = 4;

  /** Of another face. */
  private static final int WORTH_BESIDE = 2;

  /** Signs and digits of ASCII; the space gives readers a measure of gaps between words. */
  private static final String SIGNS = " !\"#$%&'()*+,-./0123456789:;<=>?@[\\]^_`{|}~";

  private static final int KEPT = 200;
  private static final Map<Request, List<EmbeddedFont>> MADE = new ConcurrentHashMap<>();
  private static final Map<FontFace, List<EmbeddedFont>> SHARED = new ConcurrentHashMap<>();

  private final Map<FontFace, List<Named>> faces = new LinkedHashMap<>();
  private final StringBuilder resources = new StringBuilder();
  private final Objects objects;
  private int count;

  /** The units that fonts must have. */
  private record Request(FontFace face, BitSet units) {

    private List<EmbeddedFont> fonts() {
      return face.programs(units.stream().toArray()).stream()
          .map(program -> new EmbeddedFont(face, program))
          .toList();
    }
  }

  /** A font with its name on the pages. */
  record Named(String name, EmbeddedFont font) {}

  private Fonts(Objects objects) {
    this.objects = objects;
  }

  static Fonts of(Layout layout, Objects objects, PdfWriter.Embedding embedding) {
    Map<FontFace, UsedUnits> used = new LinkedHashMap<>();
    for (Page page : layout.pages()) {
      for (Page.Item item : page.items()) {
        if (item instanceof Page.TextLine line) {
          line.runs().forEach(run -> use(used, run));
        }
      }
    }
    Fonts fonts = new Fonts(objects);
    Map<FontFace, BitSet> units = new LinkedHashMap<>();
    used.forEach((face, each) -> units.put(face, each.set()));
    int most = units.values().stream().mapToInt(BitSet::cardinality).max().orElse(0);
    units.forEach((face, each) -> fonts.add(face, each, embedding, each.cardinality() == most));
    return fonts;
  }

  /** A space may be wanted at the end of any line. */
  private static void use(Map<FontFace, UsedUnits> used, Page.Run run) {
    used.computeIfAbsent(run.face(), face -> new UsedUnits().with(face.shape(" ")))
        .with(run.units());
  }

  private static BitSet units(FontFace face, String text) {
    return new UsedUnits().with(face.shape(text)).set();
  }

  private void add(FontFace face, BitSet units, PdfWriter.Embedding embedding, boolean saysMost) {
    List<Named> own = new ArrayList<>();
    faces.put(face, own);
    BitSet left = (BitSet) units.clone();
    if (embedding == PdfWriter.Embedding.SHARED) {
      int worth = saysMost ? WORTH : WORTH_BESIDE;
      for (EmbeddedFont shared : shared(face)) {
        take(shared, left, worth, own);
        withSigns(face, units, left);
        worth = WORTH_BESIDE;
      }
    }
    if (!left.isEmpty()) {
      made(new Request(face, left)).forEach(font -> own.add(written(font)));
    }
  }

  /** Takes a shared font if many of the units stand in it; the others are left. */
  private void take(EmbeddedFont shared, BitSet left, int worth, List<Named> own) {
    BitSet held = shared.held(left);
    if (held.cardinality() * worth >= shared.size()) {
      own.add(written(shared));
      left.andNot(held);
    }
  }

  /** A second font has the signs too, so that words with a dot inside need not change theirs. */
  private static void withSigns(FontFace face, BitSet units, BitSet left) {
    if (!left.isEmpty()) {
      BitSet signs = units(face, SIGNS);
      signs.and(units);
      left.or(signs);
    }
  }

  static List<EmbeddedFont> shared(FontFace face) {
    return SHARED.computeIfAbsent(
        face, f -> f.common().stream().map(program -> new EmbeddedFont(f, program)).toList());
  }

  private static List<EmbeddedFont> made(Request request) {
    if (MADE.size() > KEPT) {
      MADE.clear();
    }
    return MADE.computeIfAbsent(request, Request::fonts);
  }

  private Named written(EmbeddedFont font) {
    Named named = new Named("F" + ++count, font);
    resources.append('/').append(named.name()).append(' ');
    resources.append(font.write(objects)).append(" 0 R");
    return named;
  }

  /** The fonts of a face, in the order in which they are asked for a unit. */
  List<Named> of(FontFace face) {
    return faces.getOrDefault(face, List.of());
  }

  String resources() {
    return resources.toString();
  }
}
