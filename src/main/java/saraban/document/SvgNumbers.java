package saraban.document;

import java.awt.geom.AffineTransform;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers, colours and transforms as SVG writes them. */
final class SvgNumbers {

  private static final Pattern NUMBER =
      Pattern.compile("[-+]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][-+]?\\d+)?");
  private static final Pattern TRANSFORM = Pattern.compile("(\\w+)\\s*\\(([^)]*)\\)");

  private static final Map<String, Integer> COLOURS =
      Map.of(
          "black",
          0,
          "white",
          0xFFFFFF,
          "red",
          0xFF0000,
          "green",
          0x008000,
          "blue",
          0x0000FF,
          "gray",
          0x808080,
          "grey",
          0x808080,
          "gold",
          0xFFD700,
          "currentcolor",
          0);

  static final int NONE = -1;
  private static final double LARGEST = 1e9;

  private SvgNumbers() {}

  static double[] all(String text) {
    return NUMBER.matcher(text).results().mapToDouble(m -> finite(m.group())).toArray();
  }

  static double finite(String text) {
    double number = Double.parseDouble(text);
    if (Math.abs(number) > LARGEST) {
      throw new NumberFormatException(text);
    }
    return number;
  }

  static double length(String text) {
    double[] all = all(text);
    return all.length == 0 ? 0 : all[0];
  }

  /** 0xRRGGBB; −1 for none; black for what we cannot read (gradients). */
  static int colour(String text) {
    String colour = text.toLowerCase(Locale.ROOT);
    if (colour.equals("none") || colour.equals("transparent")) {
      return NONE;
    }
    if (colour.matches("#[0-9a-f]{6}")) {
      return Integer.parseInt(colour.substring(1), 16);
    }
    if (colour.matches("#[0-9a-f]{3}")) {
      return Integer.parseInt(colour.replaceAll("([0-9a-f])", "$1$1").substring(1), 16);
    }
    if (colour.startsWith("rgb(")) {
      double[] rgb = all(colour);
      return rgb.length == 3
          ? ((int) rgb[0] & 255) << 16 | ((int) rgb[1] & 255) << 8 | (int) rgb[2] & 255
          : 0;
    }
    return COLOURS.getOrDefault(colour, 0);
  }

  static AffineTransform transform(String text) {
    AffineTransform all = new AffineTransform();
    Matcher each = TRANSFORM.matcher(text);
    while (each.find()) {
      double[] n = all(each.group(2));
      all.concatenate(one(each.group(1), n));
    }
    return all;
  }

  private static AffineTransform one(String kind, double[] n) {
    return switch (kind) {
      case "translate" -> AffineTransform.getTranslateInstance(n[0], n.length > 1 ? n[1] : 0);
      case "scale" -> AffineTransform.getScaleInstance(n[0], n.length > 1 ? n[1] : n[0]);
      case "rotate" ->
          n.length > 2
              ? AffineTransform.getRotateInstance(Math.toRadians(n[0]), n[1], n[2])
              : AffineTransform.getRotateInstance(Math.toRadians(n[0]));
      case "skewX" -> AffineTransform.getShearInstance(Math.tan(Math.toRadians(n[0])), 0);
      case "skewY" -> AffineTransform.getShearInstance(0, Math.tan(Math.toRadians(n[0])));
      case "matrix" -> new AffineTransform(n);
      default -> throw new NumberFormatException(kind);
    };
  }
}
