package saraban.typesetting;

import java.util.List;
import java.util.Map;
import saraban.document.Picture;
import saraban.document.Typeface;
import saraban.font.FontFace;
import saraban.font.FontFamily;

/** A face for tests: every letter is half an em wide, a space a quarter, a mark nothing. */
final class FixedFace implements FontFace {

  static final FontFamily FAMILY = new FontFamily(Map.of(Typeface.REGULAR, new FixedFace()));

  @Override
  public String name() {
    return "Fixed";
  }

  @Override
  public double scale() {
    return 1;
  }

  @Override
  public int unitsPerEm() {
    return 1000;
  }

  @Override
  public int ascent() {
    return 900;
  }

  @Override
  public int descent() {
    return -300;
  }

  @Override
  public int[] shape(String text) {
    return text.chars().toArray();
  }

  @Override
  public int advance(int unit) {
    if (!startsCluster(unit)) {
      return 0;
    }
    return unit == ' ' ? 250 : 500;
  }

  @Override
  public String text(int unit) {
    return Character.toString(unit);
  }

  @Override
  public boolean startsCluster(int unit) {
    return Character.getType(unit) != Character.NON_SPACING_MARK;
  }

  @Override
  public List<Picture.Segment> outline(int unit) {
    return List.of();
  }

  @Override
  public List<String> missing(String text) {
    return text.codePoints()
        .filter(c -> c > 0xFFFF)
        .distinct()
        .mapToObj(Character::toString)
        .toList();
  }

  @Override
  public List<Program> common() {
    return List.of();
  }

  @Override
  public List<Program> programs(int[] usedUnits) {
    return List.of();
  }
}
