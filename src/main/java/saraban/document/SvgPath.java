package saraban.document;

import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.Path2D;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The commands of an SVG path. */
final class SvgPath {

  private static final Pattern TOKEN =
      Pattern.compile("([A-Za-z])|([-+]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][-+]?\\d+)?)");

  private final Matcher tokens;
  private final Path2D path = new Path2D.Double();
  private boolean more;
  private double x;
  private double y;
  private double startX;
  private double startY;
  private double cubicX;
  private double cubicY;
  private double quadX;
  private double quadY;
  private boolean closed;

  private SvgPath(String data) {
    this.tokens = TOKEN.matcher(data);
    this.more = tokens.find();
  }

  static Path2D read(String data) {
    SvgPath reader = new SvgPath(data);
    reader.run();
    return reader.path;
  }

  private void run() {
    char command = 'M';
    while (more) {
      if (tokens.group(1) != null) {
        command = tokens.group(1).charAt(0);
        more = tokens.find();
      } else if (command == 'M' || command == 'm') {
        command = command == 'M' ? 'L' : 'l';
      } else if (command == 'Z' || command == 'z') {
        throw new NumberFormatException("path: number after Z");
      }
      step(command);
    }
  }

  private double number() {
    if (!more || tokens.group(2) == null) {
      throw new NumberFormatException("path: number missing");
    }
    double value = SvgNumbers.finite(tokens.group(2));
    more = tokens.find();
    return value;
  }

  /** A flag of an arc is one digit; the next number may follow without a space. */
  private boolean flag() {
    if (!more || tokens.group(2) == null || !tokens.group(2).matches("[01].*")) {
      throw new NumberFormatException("path: flag missing");
    }
    boolean set = tokens.group(2).charAt(0) == '1';
    more = tokens.find(tokens.start() + 1);
    return set;
  }

  private void step(char command) {
    boolean relative = Character.isLowerCase(command);
    double dx = relative ? x : 0;
    double dy = relative ? y : 0;
    switch (Character.toUpperCase(command)) {
      case 'M' -> move(dx + number(), dy + number());
      case 'L' -> line(dx + number(), dy + number());
      case 'H' -> line(dx + number(), y);
      case 'V' -> line(x, dy + number());
      case 'C' ->
          curve(
              dx + number(),
              dy + number(),
              dx + number(),
              dy + number(),
              dx + number(),
              dy + number());
      case 'S' ->
          curve(
              2 * x - cubicX,
              2 * y - cubicY,
              dx + number(),
              dy + number(),
              dx + number(),
              dy + number());
      case 'Q' -> quad(dx + number(), dy + number(), dx + number(), dy + number());
      case 'T' -> quad(2 * x - quadX, 2 * y - quadY, dx + number(), dy + number());
      case 'A' -> arc(number(), number(), number(), flag(), flag(), dx + number(), dy + number());
      case 'Z' -> close();
      default -> throw new NumberFormatException("path " + command);
    }
  }

  private void move(double toX, double toY) {
    path.moveTo(toX, toY);
    closed = false;
    startX = toX;
    startY = toY;
    at(toX, toY);
  }

  private void line(double toX, double toY) {
    begin();
    path.lineTo(toX, toY);
    at(toX, toY);
  }

  private void curve(double x1, double y1, double x2, double y2, double toX, double toY) {
    begin();
    path.curveTo(x1, y1, x2, y2, toX, toY);
    at(toX, toY);
    cubicX = x2;
    cubicY = y2;
  }

  private void quad(double x1, double y1, double toX, double toY) {
    begin();
    path.quadTo(x1, y1, toX, toY);
    at(toX, toY);
    quadX = x1;
    quadY = y1;
  }

  private void close() {
    if (path.getCurrentPoint() != null && !closed) {
      path.closePath();
      closed = true;
    }
    at(startX, startY);
  }

  private void begin() {
    if (path.getCurrentPoint() == null || closed) {
      path.moveTo(x, y);
      closed = false;
    }
  }

  private void at(double newX, double newY) {
    x = newX;
    y = newY;
    cubicX = quadX = newX;
    cubicY = quadY = newY;
  }

  /** From the endpoints to the centre, as SVG's appendix on arcs computes it. */
  private void arc(
      double rx, double ry, double turn, boolean large, boolean sweep, double toX, double toY) {
    if (rx == 0 || ry == 0 || x == toX && y == toY) {
      line(toX, toY);
      return;
    }
    begin();
    double phi = Math.toRadians(turn);
    double cos = Math.cos(phi);
    double sin = Math.sin(phi);
    double halfX = (x - toX) / 2;
    double halfY = (y - toY) / 2;
    double x1 = cos * halfX + sin * halfY;
    double y1 = -sin * halfX + cos * halfY;
    double tight = x1 * x1 / (rx * rx) + y1 * y1 / (ry * ry);
    double a = Math.abs(rx) * Math.max(1, Math.sqrt(tight));
    double b = Math.abs(ry) * Math.max(1, Math.sqrt(tight));
    double square =
        (a * a * b * b - a * a * y1 * y1 - b * b * x1 * x1) / (a * a * y1 * y1 + b * b * x1 * x1);
    double root = (large == sweep ? -1 : 1) * Math.sqrt(Math.max(0, square));
    double cx1 = root * a * y1 / b;
    double cy1 = -root * b * x1 / a;
    double start = Math.toDegrees(Math.atan2((y1 - cy1) / b, (x1 - cx1) / a));
    double sweepAngle = Math.toDegrees(Math.atan2((-y1 - cy1) / b, (-x1 - cx1) / a)) - start;
    if (sweep && sweepAngle < 0) {
      sweepAngle += 360;
    } else if (!sweep && sweepAngle > 0) {
      sweepAngle -= 360;
    }
    AffineTransform place = new AffineTransform();
    place.translate(cos * cx1 - sin * cy1 + (x + toX) / 2, sin * cx1 + cos * cy1 + (y + toY) / 2);
    place.rotate(phi);
    Arc2D arc = new Arc2D.Double(-a, -b, 2 * a, 2 * b, -start, -sweepAngle, Arc2D.OPEN);
    path.append(place.createTransformedShape(arc), true);
    at(toX, toY);
  }
}
