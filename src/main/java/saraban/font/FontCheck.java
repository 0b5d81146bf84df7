package saraban.font;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Whether a face can print Thai letters that are kept for fifty years. */
final class FontCheck {

  private static final String THAI =
      "กขฃคฅฆงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรฤลฦวศษสหฬอฮ"
          + "ฯะาำเแโใไๅๆ๐๑๒๓๔๕๖๗๘๙ ัิีึืฺุู็่้๊๋์ํ().,-/0123456789";

  /** Bits of fsType. */
  private static final int RESTRICTED = 0x0002;

  private static final int PREVIEW_OR_MORE = 0x000C;
  private static final int NO_SUBSETTING = 0x0100;
  private static final int BITMAP_ONLY = 0x0200;
  private static final int FS_TYPE = 8;

  private FontCheck() {}

  /**
   * The face itself.
   *
   * @throws FontRefused with what is wrong with it
   */
  static FontFace checked(TrueType font, FontFace face, String file) {
    List<String> missing = face.missing(THAI);
    if (!missing.isEmpty()) {
      throw new FontRefused(
          "แบบอักษร %s ไม่มีอักษรไทย %s จึงพิมพ์หนังสือไม่ได้ ใช้แบบอักษรไทยที่มีครบแทน"
              .formatted(file, String.join(" ", missing.subList(0, Math.min(8, missing.size())))));
    }
    if (!embeddable(font)) {
      throw new FontRefused(
          "แบบอักษร %s ห้ามฝังในแฟ้ม PDF (fsType) หนังสือที่เก็บต้องฝังแบบอักษร ใช้แบบอักษรที่สัญญาอนุญาตให้ฝังแทน"
              .formatted(file));
    }
    if (!positionsMarks(font)) {
      throw new FontRefused(
          "แบบอักษร %s ไม่บอกตำแหน่งสระบนล่างและวรรณยุกต์ (GPOS mark) วรรณยุกต์จะซ้อนทับสระ ใช้แบบอักษรรุ่นที่เป็น OpenType แทน"
              .formatted(file));
    }
    return face;
  }

  private static boolean embeddable(TrueType font) {
    if (!font.has("OS/2")) {
      return true;
    }
    int rights = Short.toUnsignedInt(ByteBuffer.wrap(font.tableBytes("OS/2")).getShort(FS_TYPE));
    boolean restricted = (rights & RESTRICTED) != 0 && (rights & PREVIEW_OR_MORE) == 0;
    return !restricted && (rights & (NO_SUBSETTING | BITMAP_ONLY)) == 0;
  }

  /** The feature list of GPOS names mark. */
  private static boolean positionsMarks(TrueType font) {
    if (!font.has("GPOS")) {
      return false;
    }
    byte[] table = font.tableBytes("GPOS");
    int list = Short.toUnsignedInt(ByteBuffer.wrap(table).getShort(6));
    int count = Short.toUnsignedInt(ByteBuffer.wrap(table).getShort(list));
    for (int i = 0; i < count; i++) {
      int record = list + 2 + 6 * i;
      if (new String(table, record, 4, StandardCharsets.ISO_8859_1).equals("mark")) {
        return true;
      }
    }
    return false;
  }
}
