package saraban.document;

/** Something at a fixed place of the first page, measured from the top left corner of the paper. */
public sealed interface Placed {

  /** A picture in a box. */
  record Image(Picture picture, Length x, Length top, Length width, Length height, String alt)
      implements Placed {}

  /** A line of text from a point on its baseline; {@code x} is its start or its middle. */
  record Words(Inline.Text text, Length x, Length baseline, boolean centred) implements Placed {}
}
