package saraban.layout;

import static saraban.layout.Measures.*;

import saraban.document.Length;
import saraban.document.Picture;
import saraban.document.Placed;

/** The Garuda at the head of a letter. */
final class Emblem {

  private Emblem() {}

  /** 3 cm high in the middle of the paper, as wide as its proportions make it. */
  static Placed centred(Picture picture) {
    double aspect =
        switch (picture) {
          case Picture.Drawing drawing -> drawing.width() / drawing.height();
          case Picture.Raster raster -> (double) raster.width() / raster.height();
        };
    Length width = GARUDA_HEIGHT.times(aspect);
    Length x = PAPER_CENTRE.minus(width.times(0.5));
    return new Placed.Image(picture, x, GARUDA_TOP, width, GARUDA_HEIGHT, "ตราครุฑ");
  }

  /** The small word that says that our stand-in is not the emblem. */
  static Placed specimenWord() {
    return new Placed.Words(
        Words.plain("ตัวอย่าง", SPECIMEN), PAPER_CENTRE, SPECIMEN_BASELINE, true);
  }
}
