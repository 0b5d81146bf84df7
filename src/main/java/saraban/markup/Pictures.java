package saraban.markup;

import java.util.ArrayList;
import java.util.List;
import saraban.document.Block;
import saraban.document.Block.Paragraph;
import saraban.document.Length;
import saraban.document.ParagraphStyle;
import saraban.document.Picture;
import saraban.document.Role;

/** A picture in the text, in the middle, with its caption below. */
record Pictures(BodyStyle style) {

  /** Photographs are printed at this many dots to the inch, if there is room. */
  private static final double DOTS = 150;

  private static final Length HIGHEST = Length.mm(110);

  List<Block> blocks(Part.Picture part, Length before) {
    Picture picture = style.pictures().apply(part.file());
    Length width = width(picture);
    Length height = width.times(1 / aspect(picture));
    boolean captioned = !part.caption().isEmpty();
    String alt = captioned ? Emphasis.plain(part.caption()) : part.file();
    ParagraphStyle look =
        ParagraphStyle.PLAIN.align(ParagraphStyle.Align.CENTER).before(before.max(Length.pt(3)));
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new Block.Figure(picture, width, height, alt, captioned ? look.keepingWithNext() : look));
    if (captioned) {
      ParagraphStyle centred = ParagraphStyle.PLAIN.align(ParagraphStyle.Align.CENTER);
      blocks.add(
          new Paragraph(
              Role.CAPTION,
              java.util.Optional.empty(),
              Emphasis.inlines(part.caption(), style.text()),
              centred));
    }
    return blocks;
  }

  private Length width(Picture picture) {
    Length natural =
        switch (picture) {
          case Picture.Drawing drawing -> Length.pt(drawing.width());
          case Picture.Raster raster -> Length.pt(raster.width() * 72 / DOTS);
        };
    return natural.min(style.width()).min(HIGHEST.times(aspect(picture)));
  }

  private static double aspect(Picture picture) {
    return switch (picture) {
      case Picture.Drawing drawing -> drawing.width() / drawing.height();
      case Picture.Raster raster -> (double) raster.width() / raster.height();
    };
  }
}
