package saraban.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import saraban.document.Picture;
import saraban.document.PictureRefused;

class QrCodeTest {

  private static final int DOT = 8;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://saraban.example.go.th/f/1",
        "https://ตัวอย่าง.ไทย/แบบรายงาน?ปี=๒๕๖๔",
        "https://example.go.th/a/very/long/path/with/many/parts?and=a&query=of&some=length#fragment"
      })
  void aTelephoneReadsTheAddressOutOfTheDrawing(String address) throws Exception {
    assertThat(read(QrCode.drawing(address))).isEqualTo(address);
  }

  @Test
  void anAddressThatFitsInNoCodeIsRefused() {
    assertThatThrownBy(() -> QrCode.drawing("x".repeat(4000)))
        .isInstanceOf(PictureRefused.class)
        .hasMessageContaining("คิวอาร์โค้ดยาวเกินไป (4000 อักษร)");
  }

  /** The drawing painted with a white edge, as paper has it. */
  private static String read(Picture.Drawing drawing) throws Exception {
    int side = ((int) drawing.width() + 8) * DOT;
    int[] pixels = new int[side * side];
    Arrays.fill(pixels, 0xFFFFFF);
    double[] from = new double[2];
    double[] to = new double[2];
    for (Picture.Segment segment : drawing.fills().getFirst().outline()) {
      switch (segment) {
        case Picture.Move m -> from = new double[] {m.x(), m.y()};
        case Picture.Line l -> to = l.y() > from[1] && l.x() > from[0] ? xy(l) : to;
        case Picture.Close c -> paint(pixels, side, from, to);
        case Picture.Curve c -> throw new AssertionError();
      }
    }
    var source = new RGBLuminanceSource(side, side, pixels);
    return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(source))).getText();
  }

  private static double[] xy(Picture.Line line) {
    return new double[] {line.x(), line.y()};
  }

  private static void paint(int[] pixels, int side, double[] from, double[] to) {
    for (int y = (int) (from[1] + 4) * DOT; y < (to[1] + 4) * DOT; y++) {
      int start = y * side + (int) (from[0] + 4) * DOT;
      Arrays.fill(pixels, start, start + (int) (to[0] - from[0]) * DOT, 0);
    }
  }
}
