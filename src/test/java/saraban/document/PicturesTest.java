package saraban.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PicturesTest {

  private static final Offset<Double> CLOSE = Offset.offset(0.01);

  @Test
  void readsPngWithItsSizeAndBytes() throws IOException {
    byte[] png = png();
    assertThat(Pictures.read("ตรา.png", png)).isEqualTo(new Picture.Raster(3, 2, png));
  }

  @Test
  void refusesPngThatIsCutOffOrClaimsTooMuch() throws IOException {
    refused("ตรา.png", Arrays.copyOf(png(), 40), "ตรา.png");
    byte[] huge = png();
    huge[16] = 0x7F;
    refused("ตรา.png", huge, "4000");
    refused("ตรา.jpg", new byte[] {1, 2}, "PNG, JPEG หรือ SVG");
    refused("ตรา.png", new byte[0], "PNG, JPEG หรือ SVG");
  }

  private static byte[] png() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(3, 2, BufferedImage.TYPE_INT_ARGB), "png", out);
    return out.toByteArray();
  }

  @Test
  void movesTheViewBoxToTheOrigin() {
    Picture.Drawing drawing = drawing("<rect x='12' y='21' width='3' height='4'/>", "10 20 50 40");
    assertThat(drawing.width()).isEqualTo(50);
    assertThat(drawing.height()).isEqualTo(40);
    assertThat(box(drawing.fills().getFirst())).containsExactly(2, 1, 5, 5);
  }

  @Test
  void everyPathCommandEndsWhereItShould() {
    assertThat(end("M1 2 3 4")).containsExactly(3, 4);
    assertThat(end("m1 2l3 4h2v-1H9V8")).containsExactly(9, 8);
    assertThat(end("M0 0C1 1 2 2 3 3s1 1 2-2")).containsExactly(5, 1);
    assertThat(end("M0 0Q1 1 2 0T4 0")).containsExactly(4, 0);
    assertThat(end("M0 0a5 5 0 0110 0")).containsExactly(new double[] {10, 0}, CLOSE);
    assertThat(end("M0 0A5 3 30 1 0 8 1")).containsExactly(new double[] {8, 1}, CLOSE);
    assertThat(end("M1 1L5 5zl2 3")).containsExactly(3, 4);
    assertThat(end("M0,0L1e1-.5.5.25")).containsExactly(0.5, 0.25);
  }

  @Test
  void anArcBulgesToTheSideOfItsSweep() {
    assertThat(box(fill("<path d='M0 10A10 10 0 0 1 20 10Z'/>")))
        .containsExactly(new double[] {0, 0, 20, 10}, CLOSE);
    assertThat(box(fill("<path d='M0 10A10 10 0 0 0 20 10Z'/>")))
        .containsExactly(new double[] {0, 10, 20, 20}, CLOSE);
  }

  @Test
  void shapesHaveTheirOutlines() {
    assertThat(box(fill("<circle cx='5' cy='6' r='2'/>")))
        .containsExactly(new double[] {3, 4, 7, 8}, CLOSE);
    assertThat(box(fill("<ellipse cx='5' cy='6' rx='3' ry='1'/>")))
        .containsExactly(new double[] {2, 5, 8, 7}, CLOSE);
    assertThat(box(fill("<polygon points='1,1 5,1 3,4'/>"))).containsExactly(1, 1, 5, 4);
    assertThat(box(fill("<line x1='0' y1='5' x2='9' y2='5' stroke='red' stroke-width='2'/>", 1)))
        .containsExactly(new double[] {0, 4, 9, 6}, CLOSE);
  }

  @Test
  void groupsPassOnPlaceAndColour() {
    Picture.Fill fill =
        fill(
            "<g transform='translate(10 5) scale(2)' fill='#123'><rect width='1' height='1'/></g>");
    assertThat(box(fill)).containsExactly(10, 5, 12, 7);
    assertThat(fill.rgb()).isEqualTo(0x112233);
  }

  @Test
  void coloursAndRulesAreReadFromAttributesStylesAndClasses() {
    String square = "width='1' height='1'";
    assertThat(fill("<rect %s/>".formatted(square)).rgb()).isZero();
    assertThat(fill("<rect %s style='fill:rgb(1,2,3);fill-rule:evenodd'/>".formatted(square)))
        .matches(f -> f.rgb() == 0x010203 && f.evenOdd());
    assertThat(
            fill(
                "<style>.a{fill:#ff0000} .b,.c{fill:none}</style><rect class='c' %1$s/><rect class='a' %1$s/>"
                    .formatted(square)))
        .matches(f -> f.rgb() == 0xFF0000);
    assertThat(fill("<rect fill='none' %1$s/><rect fill='currentColor' %1$s/>".formatted(square)))
        .matches(f -> f.rgb() == 0);
  }

  @Test
  void aPlainDoctypeIsOverlooked() {
    String doctype =
        "<?xml version='1.0'?>\n"
            + "<!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN' 'http://www.w3.org/svg11.dtd'>\n";
    assertThat(read(doctype + svg("<circle r='1'/>", "0 0 9 9")))
        .isInstanceOf(Picture.Drawing.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>x()</script>",
        "<image href='http://127.0.0.1/a.png'/>",
        "<use href='other.svg#a'/>",
        "<foreignObject/>",
        "<path d='M0 0L1'/>",
        "<path d='M0 0L1 1Z 5'/>",
        "<path d='M0 0A1 1 0 5 1 2 2'/>",
        "<path d='M0 0L1e999 1'/>",
        "<path d='nonsense'/>",
        "<g transform='translate()'><circle r='1'/></g>",
        "<circle r='1' fill='none'/>",
        "<g>",
        ""
      })
  void refusesWhatIsForeignBrokenOrEmpty(String content) {
    refused("ตรา.svg", svg(content, "0 0 9 9").getBytes(StandardCharsets.UTF_8), "ตรา.svg");
  }

  @Test
  void refusesEntitiesDeepNestingAndMissingSize() {
    refused(
        "ก.svg",
        "<!DOCTYPE svg [<!ENTITY a SYSTEM 'file:///etc/hosts'>]><svg>&a;</svg>",
        "DOCTYPE");
    refused("ก.svg", svg("<g>".repeat(80) + "</g>".repeat(80), "0 0 1 1"), "ลึก");
    refused("ก.svg", svg("<circle r='1'/>", ""), "viewBox");
    refused("ก.svg", "<html/>", "ก.svg");
    refused("ก.svg", "\0\1\2", "ก.svg");
  }

  @Test
  void theStandInStandsOnTheLowerEdgeAndIsSymmetric() throws IOException {
    try (var in = Pictures.class.getResourceAsStream("/emblem/stand-in.svg")) {
      Picture.Drawing emblem =
          (Picture.Drawing)
              Pictures.read("stand-in.svg", in == null ? new byte[0] : in.readAllBytes());
      double[] all =
          emblem.fills().stream()
              .map(PicturesTest::box)
              .reduce((a, b) ->
                  new double[] {
                    Math.min(a[0], b[0]), Math.min(a[1], b[1]),
                    Math.max(a[2], b[2]), Math.max(a[3], b[3])
                  })
              .orElseThrow();
      assertThat(emblem.width() / emblem.height()).isBetween(1.0, 1.1);
      assertThat(all[3]).isCloseTo(emblem.height(), Offset.offset(emblem.height() / 100));
      assertThat(all[0] + all[2]).isCloseTo(emblem.width(), Offset.offset(0.5));
      assertThat(emblem.fills()).extracting(Picture.Fill::rgb).containsOnly(0x1A1A1A);
    }
  }

  private static void refused(String name, String svg, String message) {
    refused(name, svg.getBytes(StandardCharsets.UTF_8), message);
  }

  private static void refused(String name, byte[] bytes, String message) {
    assertThatThrownBy(() -> Pictures.read(name, bytes))
        .isInstanceOf(PictureRefused.class)
        .hasMessageContaining(message);
  }

  private static String svg(String content, String viewBox) {
    return "<svg xmlns='http://www.w3.org/2000/svg' viewBox='%s'>%s</svg>"
        .formatted(viewBox, content);
  }

  private static Picture read(String svg) {
    return Pictures.read("ตรา.svg", svg.getBytes(StandardCharsets.UTF_8));
  }

  private static Picture.Drawing drawing(String content, String viewBox) {
    return (Picture.Drawing) read(svg(content, viewBox));
  }

  private static Picture.Fill fill(String content) {
    return fill(content, 0);
  }

  private static Picture.Fill fill(String content, int index) {
    return drawing(content, "0 0 100 100").fills().get(index);
  }

  private static double[] end(String path) {
    List<Picture.Segment> outline = fill("<path d='%s'/>".formatted(path)).outline();
    return points(outline.getLast());
  }

  private static double[] points(Picture.Segment segment) {
    return switch (segment) {
      case Picture.Move m -> new double[] {m.x(), m.y()};
      case Picture.Line l -> new double[] {l.x(), l.y()};
      case Picture.Curve c -> new double[] {c.x(), c.y()};
      case Picture.Close ignored -> new double[0];
    };
  }

  private static double[] box(Picture.Fill fill) {
    List<double[]> points =
        fill.outline().stream().map(PicturesTest::points).filter(p -> p.length > 0).toList();
    return Stream.of(
            points.stream().mapToDouble(p -> p[0]).min(),
            points.stream().mapToDouble(p -> p[1]).min(),
            points.stream().mapToDouble(p -> p[0]).max(),
            points.stream().mapToDouble(p -> p[1]).max())
        .mapToDouble(o -> o.orElseThrow())
        .toArray();
  }
}
