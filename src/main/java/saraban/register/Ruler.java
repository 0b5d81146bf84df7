package saraban.register;

import java.util.List;

/** The numbers of a book along a ruler, 1000 wide: what stands out, where. */
record Ruler(List<Mark> marks) {

  private static final double WIDTH = 1000;
  private static final double THINNEST = 2;

  /**
   * A mark.
   *
   * @param kind "void", "held", "late"
   */
  record Mark(String kind, double x, double width) {}

  static Ruler of(Report report) {
    int size = Math.max(1, report.lines().size());
    double step = WIDTH / size;
    List<NumberLine> lines = report.lines();
    return new Ruler(
        java.util.stream.IntStream.range(0, lines.size())
            .filter(i -> !kind(lines.get(i)).isEmpty())
            .mapToObj(i -> new Mark(kind(lines.get(i)), i * step, Math.max(THINNEST, step)))
            .toList());
  }

  private static String kind(NumberLine line) {
    return switch (line) {
      case NumberLine.Given given -> "";
      case NumberLine.CrossedOut out -> "void";
      case NumberLine.Empty empty -> "void";
      case NumberLine.Kept kept -> "held";
      case NumberLine.Unexplained unexplained -> "late";
    };
  }
}
