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

  /** Fewer different units than this are little. */
  private static final int LITTLE = 64;

  private static final int KEPT = 200;
  private static final Map<Request, List<EmbeddedFont>> MADE = new ConcurrentHashMap<>();
  private static final Map<FontFace, EmbeddedFont> SHARED = new ConcurrentHashMap<>();

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
    Map<FontFace, BitSet> used = new LinkedHashMap<>();
    for (Page page : layout.pages()) {
      for (Page.Item item : page.items()) {
        if (item instanceof Page.TextLine line) {
          line.runs().forEach(run -> use(used, run));
        }
      }
    }
    Fonts fonts = new Fonts(objects);
    used.forEach((face, units) -> fonts.add(face, units, embedding));
    return fonts;
  }

  private static void use(Map<FontFace, BitSet> used, Page.Run run) {
    BitSet units = used.computeIfAbsent(run.face(), Fonts::space);
    for (int unit : run.units()) {
      units.set(unit);
    }
  }

  private static BitSet space(FontFace face) {
    BitSet units = new BitSet(512);
    for (int unit : face.shape(" ")) {
      units.set(unit);
    }
    return units;
  }

  private void add(FontFace face, BitSet units, PdfWriter.Embedding embedding) {
    List<Named> own = new ArrayList<>();
    faces.put(face, own);
    if (embedding == PdfWriter.Embedding.SHARED && units.cardinality() >= LITTLE) {
      EmbeddedFont shared = shared(face);
      own.add(written(shared));
      for (int unit = units.nextSetBit(0); unit >= 0; unit = units.nextSetBit(unit + 1)) {
        units.clear(unit, shared.glyph(unit) > 0 ? unit + 1 : unit);
      }
    }
    if (!units.isEmpty()) {
      made(new Request(face, units)).forEach(font -> own.add(written(font)));
    }
  }

  static EmbeddedFont shared(FontFace face) {
    return SHARED.computeIfAbsent(face, f -> new EmbeddedFont(f, f.common()));
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
