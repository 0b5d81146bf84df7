package saraban.font;

import java.util.Map;
import java.util.Objects;
import saraban.document.Length;
import saraban.document.TextMeasure;
import saraban.document.TextStyle;
import saraban.document.Typeface;

/** The four cuts that a document is printed in. */
public record FontFamily(Map<Typeface, FontFace> faces) implements TextMeasure {

  public FontFace face(Typeface typeface) {
    FontFace face = faces.get(typeface);
    return face == null ? regular() : face;
  }

  private FontFace regular() {
    return Objects.requireNonNull(faces.get(Typeface.REGULAR));
  }

  @Override
  public Length width(String text, TextStyle style) {
    FontFace face = face(style.typeface());
    long sum = 0;
    for (int unit : face.shape(text)) {
      sum += face.advance(unit);
    }
    return new Length(sum * style.size() * face.scale() / face.unitsPerEm());
  }
}
