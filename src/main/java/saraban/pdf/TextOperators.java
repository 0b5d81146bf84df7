package saraban.pdf;

import java.util.List;
import org.jspecify.annotations.Nullable;
import saraban.font.FontFace;
import saraban.typesetting.Page;

/**
 * Draws runs. Tc is the gap after each unit; a mark takes it back before it stands, so that a
 * cluster counts once and its marks stay in place. All moves are ten-thousandths of an em: what Tc
 * gives and what a mark takes back are exactly the same.
 */
final class TextOperators {

  private static final double EM = 10_000;
  private static final int GAP_DECIMALS = 4;
  private static final double GAP_UNIT = 10_000;

  private final Fonts fonts;
  private final Bytes out;
  private List<Fonts.Named> choice = List.of();
  private Fonts.@Nullable Named font;
  private double size;
  private long gap;
  private int colour;
  private boolean open;

  /** How often the font has changed. */
  private int changes;

  TextOperators(Fonts fonts, Bytes out) {
    this.fonts = fonts;
    this.out = out;
  }

  void run(Page.Run run) {
    colour(run.rgb());
    choice = fonts.of(run.face());
    long own = Math.round(run.clusterGap() * EM / run.size());
    long space = Math.round(run.spaceGap() * EM / run.size());
    gap(own, run.size());
    if (run.units().length > 0) {
      Fonts.Named named = holding(run.units()[0]);
      use(named, run.size());
      draw(new DrawnRuns.Run(named.font(), run.units(), own, space), run.size());
    }
  }

  /** As it was drawn before, if all of it stands in one font. */
  private void draw(DrawnRuns.Run run, double ofSize) {
    if (DrawnRuns.draw(run, out)) {
      return;
    }
    int begin = out.length();
    int before = changes;
    glyphs(run.units(), run.gap(), run.space(), ofSize);
    if (changes == before) {
      DrawnRuns.learn(run, out, begin);
    }
  }

  private void glyphs(int[] units, long own, long space, double ofSize) {
    long move = 0;
    for (int unit : units) {
      EmbeddedFont used = choose(unit, ofSize);
      int drawn = used.drawn(unit);
      adjust((drawn & EmbeddedFont.MARK) != 0 ? move + own + used.back(drawn) : move);
      glyph(drawn);
      move = (drawn & EmbeddedFont.SPACE) != 0 ? -space : 0;
    }
    adjust(move);
    close();
  }

  /** A space that is seen by those only who copy text. */
  void space(Page.Run after) {
    FontFace face = after.face();
    run(
        new Page.Run(
            face, after.size(), after.rgb(), after.clusterGap(), 0, face.shape(" "), " ", 0));
  }

  private void colour(int rgb) {
    if (rgb != colour) {
      colour = rgb;
      Content.colour(out, rgb).ascii("rg\n");
    }
  }

  /** Four decimals of a point: what a mark takes back must be the same. */
  private void gap(long own, double ofSize) {
    long points = Math.round(own * ofSize / EM * GAP_UNIT);
    if (points != gap) {
      gap = points;
      out.number(points, GAP_DECIMALS).ascii(" Tc\n");
    }
  }

  private void glyph(int drawn) {
    if ((drawn & EmbeddedFont.PLAIN) != 0) {
      out.bytes(drawn);
    } else {
      out.pair(drawn & 0xFFFF);
    }
  }

  private EmbeddedFont choose(int unit, double ofSize) {
    if (open && font != null && font.font().has(unit)) {
      return font.font();
    }
    Fonts.Named named = holding(unit);
    use(named, ofSize);
    if (!open) {
      open = true;
      out.ascii("[(");
    }
    return named.font();
  }

  private Fonts.Named holding(int unit) {
    for (Fonts.Named named : choice) {
      if (named.font().has(unit)) {
        return named;
      }
    }
    throw new IllegalStateException("no font for unit " + unit);
  }

  private void use(Fonts.Named chosen, double ofSize) {
    if (chosen != font || ofSize != size) {
      close();
      changes++;
      font = chosen;
      size = ofSize;
      out.add('/').ascii(chosen.name()).add(' ').number(size).ascii(" Tf\n");
    }
  }

  private void close() {
    if (open) {
      out.ascii(")]TJ\n");
    }
    open = false;
  }

  private void adjust(long move) {
    if (move != 0 && open) {
      out.add(')').tenths(move).add('(');
    }
  }
}
