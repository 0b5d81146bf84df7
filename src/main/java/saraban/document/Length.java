package saraban.document;

/** A length on paper, kept in points (1/72 inch). */
public record Length(double pt) implements Comparable<Length> {

  public static final Length ZERO = new Length(0);
  private static final double POINTS_PER_MM = 72 / 25.4;

  public static Length pt(double points) {
    return new Length(points);
  }

  public static Length mm(double millimetres) {
    return new Length(millimetres * POINTS_PER_MM);
  }

  public static Length cm(double centimetres) {
    return mm(centimetres * 10);
  }

  public double mm() {
    return pt / POINTS_PER_MM;
  }

  /** Twentieths of a point, the unit of Word. */
  public long twips() {
    return Math.round(pt * 20);
  }

  public Length plus(Length other) {
    return new Length(pt + other.pt);
  }

  public Length minus(Length other) {
    return new Length(pt - other.pt);
  }

  public Length times(double factor) {
    return new Length(pt * factor);
  }

  public Length max(Length other) {
    return pt >= other.pt ? this : other;
  }

  public Length min(Length other) {
    return pt <= other.pt ? this : other;
  }

  @Override
  public int compareTo(Length other) {
    return Double.compare(pt, other.pt);
  }
}
