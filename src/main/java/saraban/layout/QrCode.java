package saraban.layout;

import static saraban.layout.Measures.*;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import saraban.document.Block;
import saraban.document.Block.Paragraph;
import saraban.document.ParagraphStyle;
import saraban.document.Picture;
import saraban.document.PictureRefused;
import saraban.document.Role;
import saraban.letter.Qr;

/** An address as a QR code at the end of a letter, its caption below. */
final class QrCode {

  private static final Map<EncodeHintType, Object> HINTS =
      Map.of(
          EncodeHintType.CHARACTER_SET,
          "UTF-8",
          EncodeHintType.ERROR_CORRECTION,
          ErrorCorrectionLevel.M,
          EncodeHintType.MARGIN,
          0);

  /** Telephones read smaller modules badly. */
  private static final int MOST_MODULES = 97;

  private QrCode() {}

  static List<Block> blocks(Qr qr, Profile profile) {
    Picture picture = drawing(qr.address());
    String alt = "คิวอาร์โค้ด " + (qr.caption().isEmpty() ? qr.address() : qr.caption());
    ParagraphStyle style = ParagraphStyle.PLAIN.before(profile.closingGap());
    List<Block> blocks = new ArrayList<>();
    boolean captioned = !qr.caption().isEmpty();
    blocks.add(
        new Block.Figure(
            picture, QR_SIDE, QR_SIDE, alt, captioned ? style.keepingWithNext() : style));
    if (captioned) {
      blocks.add(
          Paragraph.of(
              Role.CAPTION, ParagraphStyle.PLAIN, Words.field("qr.caption", qr.caption())));
    }
    return List.of(new Block.Together(List.copyOf(blocks), 1));
  }

  /** Runs of dark modules as rectangles. */
  static Picture.Drawing drawing(String address) {
    BitMatrix code = code(address);
    List<Picture.Segment> outline = new ArrayList<>();
    for (int y = 0; y < code.getHeight(); y++) {
      for (int x = 0; x < code.getWidth(); x++) {
        int end = x;
        while (end < code.getWidth() && code.get(end, y)) {
          end++;
        }
        if (end > x) {
          rectangle(outline, x, y, end);
          x = end;
        }
      }
    }
    Picture.Fill fill = new Picture.Fill(List.copyOf(outline), 0, false);
    return new Picture.Drawing(code.getWidth(), code.getHeight(), List.of(fill));
  }

  private static void rectangle(List<Picture.Segment> outline, int x, int y, int end) {
    outline.add(new Picture.Move(x, y));
    outline.add(new Picture.Line(end, y));
    outline.add(new Picture.Line(end, y + 1));
    outline.add(new Picture.Line(x, y + 1));
    outline.add(new Picture.Close());
  }

  private static BitMatrix code(String address) {
    try {
      BitMatrix code = new QRCodeWriter().encode(address, BarcodeFormat.QR_CODE, 0, 0, HINTS);
      if (code.getWidth() <= MOST_MODULES) {
        return code;
      }
    } catch (WriterException | IllegalArgumentException e) {
      // said below: the address is too long for any code
    }
    throw new PictureRefused(
        "ที่อยู่ของคิวอาร์โค้ดยาวเกินไป (%d อักษร) ใช้ที่อยู่ที่สั้นกว่านี้"
            .formatted(address.length()));
  }
}
