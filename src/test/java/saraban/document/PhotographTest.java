package saraban.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Photographs as telephones send them. */
public class PhotographTest {

  /** A photograph whose left half is red. */
  public static byte[] jpeg(int width, int height) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    var pen = image.createGraphics();
    pen.setColor(Color.RED);
    pen.fillRect(0, 0, width / 2, height);
    pen.dispose();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "jpeg", bytes);
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** The same as a camera writes it that was held in some way. */
  private static byte[] camera(byte[] jpeg, int orientation) {
    byte[] exif = {
      (byte) 0xFF,
      (byte) 0xE1,
      0,
      34,
      'E',
      'x',
      'i',
      'f',
      0,
      0,
      'M',
      'M',
      0,
      42,
      0,
      0,
      0,
      8,
      0,
      1,
      1,
      0x12,
      0,
      3,
      0,
      0,
      0,
      1,
      0,
      (byte) orientation,
      0,
      0,
      0,
      0,
      0,
      0
    };
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write(jpeg, 0, 2);
    bytes.writeBytes(exif);
    bytes.write(jpeg, 2, jpeg.length - 2);
    return bytes.toByteArray();
  }

  @Test
  void aSmallOneWithoutDataOfACameraIsKeptAsItIs() {
    byte[] jpeg = jpeg(60, 40);
    assertThat(read(jpeg).png()).isEqualTo(jpeg);
    assertThat(read(jpeg).jpeg()).isTrue();
  }

  @Test
  void aLargeOneIsMadeSmaller() {
    Picture.Raster large = read(jpeg(5000, 2500));
    assertThat(large.width()).isEqualTo(1600);
    assertThat(large.height()).isEqualTo(800);
  }

  @ParameterizedTest
  @CsvSource({"1, 60, 40, 10, 20", "3, 60, 40, 50, 20", "6, 40, 60, 20, 10", "8, 40, 60, 20, 50"})
  void oneTakenWithATurnedCameraStandsUpright(int turn, int width, int height, int x, int y)
      throws Exception {
    Picture.Raster upright = read(camera(jpeg(60, 40), turn));
    assertThat(upright.width()).isEqualTo(width);
    assertThat(upright.height()).isEqualTo(height);
    Color red = new Color(ImageIO.read(new ByteArrayInputStream(upright.png())).getRGB(x, y));
    assertThat(red.getRed()).isGreaterThan(180);
  }

  @Test
  void whatTheCameraKnewIsTakenOut() {
    String kept =
        new String(
            read(camera(jpeg(60, 40), 1)).png(), java.nio.charset.StandardCharsets.ISO_8859_1);
    assertThat(kept).doesNotContain("Exif");
  }

  @Test
  void aBrokenOneIsRefused() {
    byte[] jpeg = jpeg(60, 40);
    for (int length = 3; length < jpeg.length - 40; length += 37) {
      byte[] cut = Arrays.copyOf(jpeg, length);
      try {
        read(cut);
      } catch (PictureRefused e) {
        assertThat(e).hasMessageContaining("อ่านแฟ้มภาพ “a.jpg” ไม่ได้");
      }
    }
    assertThatThrownBy(() -> read(new byte[] {(byte) 0xFF, (byte) 0xD8, 0}))
        .isInstanceOf(PictureRefused.class);
  }

  private static Picture.Raster read(byte[] jpeg) {
    return (Picture.Raster) Pictures.read("a.jpg", jpeg);
  }
}
