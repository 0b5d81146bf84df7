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
    Length width = GARUDA_HEIGHT.times(aspect(picture));
    return at(picture, PAPER_CENTRE.minus(width.times(0.5)), GARUDA_HEIGHT);
  }

  /** 1.5 cm high at the left margin, for a memorandum. */
  static Placed small(Picture picture) {
    return at(picture, LEFT, MEMO_GARUDA_HEIGHT);
  }

  private static Placed at(Picture picture, Length x, Length height) {
    Length width = height.times(aspect(picture));
    return new Placed.Image(picture, x, GARUDA_TOP, width, height, "ตราครุฑ");
  }

  static double aspect(Picture picture) {
    return switch (picture) {
      case Picture.Drawing drawing -> drawing.width() / drawing.height();
      case Picture.Raster raster -> (double) raster.width() / raster.height();
    };
  }

  /** The small word that says that our stand-in is not the emblem. */
  static Placed specimenWord(Length middle, Length baseline) {
    return new Placed.Words(Words.plain("ตัวอย่าง", SPECIMEN), middle, baseline, true);
  }
}
