package saraban.font;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.Point2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** HarfBuzz, as the JDK has it: a cluster becomes glyphs of the face with their places. */
final class Shaper {

  /** Glyph codes from here on are the JDK's own, for what prints nothing. */
  private static final int INVISIBLE = 0xFFFE;

  private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

  private final Font font;

  Shaper(TrueType face, String file) {
    System.setProperty("java.awt.headless", System.getProperty("java.awt.headless", "true"));
    try (ByteArrayInputStream bytes = new ByteArrayInputStream(face.withoutAppleShaping())) {
      this.font = Font.createFont(Font.TRUETYPE_FONT, bytes).deriveFont((float) face.unitsPerEm());
    } catch (IOException | FontFormatException e) {
      throw FontRefused.broken(file, e);
    } catch (LinkageError | InternalError | RuntimeException e) {
      throw new FontRefused(
          ("จัดอักษรไทยไม่ได้ (%s) เครื่องนี้อาจไม่มี libfontconfig หรือ libfreetype"
                  + " ให้ผู้ดูแลระบบติดตั้งแพ็กเกจ fontconfig แล้วเริ่มโปรแกรมใหม่")
              .formatted(e.getMessage()),
          e);
    }
  }

  boolean has(int codePoint) {
    return font.canDisplay(codePoint);
  }

  /** The glyphs and, last, the pen after them as a part without glyph (−1). */
  synchronized List<Unit.Part> shape(String cluster) {
    char[] text = cluster.toCharArray();
    GlyphVector glyphs =
        font.layoutGlyphVector(EXACT, text, 0, text.length, Font.LAYOUT_LEFT_TO_RIGHT);
    List<Unit.Part> parts = new ArrayList<>();
    for (int i = 0; i <= glyphs.getNumGlyphs(); i++) {
      Point2D place = glyphs.getGlyphPosition(i);
      int glyph = i < glyphs.getNumGlyphs() ? glyphs.getGlyphCode(i) : -1;
      if (glyph < INVISIBLE) {
        parts.add(
            new Unit.Part(glyph, (int) Math.round(place.getX()), (int) Math.round(-place.getY())));
      }
    }
    return parts;
  }
}
