package saraban.svg;

import saraban.typesetting.Page;

/** Draws a page for the screen: outlines only, so that it looks the same everywhere. */
public final class SvgWriter {

  private SvgWriter() {}

  /**
   * An svg element, viewBox in points, without style attributes or scripts.
   *
   * @param idPrefix makes the ids of this drawing unique in a page that shows several
   */
  public static String write(Page page, String idPrefix) {
    throw new UnsupportedOperationException();
  }
}
