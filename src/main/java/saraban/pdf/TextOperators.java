package saraban.pdf;

import saraban.typesetting.Page;

/**
 * Draws runs. Tc is the gap after each unit; a mark takes it back before it stands, so that a
 * cluster counts once and its marks stay in place.
 */
final class TextOperators {

  /** Thousandths of an em that keep rounding from putting a mark left of where its base ends. */
  private static final double NEVER_BEFORE = 0.05;

  private final Fonts fonts;
  private final StringBuilder out;
  private String font = "";
  private boolean open;

  TextOperators(Fonts fonts, StringBuilder out) {
    this.fonts = fonts;
    this.out = out;
  }

  void run(Page.Run run) {
    Numbers.append(out, run.clusterGap());
    out.append(" Tc\n");
    font = "";
    double perPoint = 1000 / run.size();
    double ahead = 0;
    for (int id : run.units()) {
      Fonts.Place place = fonts.place(run.face(), id);
      choose(place, run.size());
      double move = ahead;
      ahead = 0;
      if (!run.face().startsCluster(id)) {
        ahead = NEVER_BEFORE;
        move += run.clusterGap() * perPoint + place.back() - ahead;
      }
      adjust(move);
      out.append(hex(place.glyph()));
      boolean space = run.face().text(id).equals(" ");
      ahead -= space ? run.spaceGap() * perPoint : 0;
    }
    adjust(ahead);
    close();
  }

  /** A space that is seen by those only who copy text. */
  void space(Page.Run after) {
    int[] units = after.face().shape(" ");
    run(
        new Page.Run(
            after.face(), after.size(), after.rgb(), after.clusterGap(), 0, units, " ", 0));
  }

  private void choose(Fonts.Place place, double size) {
    if (place.font().equals(font)) {
      return;
    }
    close();
    font = place.font();
    out.append('/').append(font).append(' ');
    Numbers.append(out, size);
    out.append(" Tf\n[<");
    open = true;
  }

  private void close() {
    out.append(open ? ">]TJ\n" : "");
    open = false;
  }

  private void adjust(double thousandths) {
    if (open && Math.abs(thousandths) >= 2 * NEVER_BEFORE) {
      out.append('>');
      Numbers.append(out, thousandths);
      out.append('<');
    }
  }

  private static String hex(int glyph) {
    return Integer.toHexString(0x10000 + glyph).substring(1);
  }
}
