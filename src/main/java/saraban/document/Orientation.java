package saraban.document;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** How a camera was held, from the data that it adds to a JPEG file (Exif). */
final class Orientation {

  static final int UPRIGHT = 1;
  static final int UPSIDE_DOWN = 3;
  static final int RIGHT = 6;
  static final int LEFT = 8;

  private static final int APP1 = 0xE1;
  private static final int START_OF_SCAN = 0xDA;
  private static final int TAG = 0x0112;
  private static final int EXIF = 0x45786966;

  private Orientation() {}

  /** Quarters of a turn to the right that make it upright. */
  static int quarters(int turn) {
    return switch (turn) {
      case RIGHT -> 1;
      case UPSIDE_DOWN -> 2;
      case LEFT -> 3;
      default -> 0;
    };
  }

  static int of(byte[] jpeg) {
    try {
      int exif = exif(jpeg);
      return exif < 0 ? UPRIGHT : read(ByteBuffer.wrap(jpeg, exif, jpeg.length - exif).slice());
    } catch (IndexOutOfBoundsException | BufferUnderflowException e) {
      return UPRIGHT;
    }
  }

  static boolean hasCameraData(byte[] jpeg) {
    try {
      return exif(jpeg) >= 0;
    } catch (IndexOutOfBoundsException e) {
      return true;
    }
  }

  /** Where the TIFF header of the camera's data begins, or −1. */
  private static int exif(byte[] jpeg) {
    ByteBuffer file = ByteBuffer.wrap(jpeg);
    int at = 2;
    while (at + 4 < jpeg.length && (jpeg[at] & 0xFF) == 0xFF) {
      int marker = jpeg[at + 1] & 0xFF;
      if (marker == START_OF_SCAN) {
        return -1;
      }
      if (marker == APP1 && file.getInt(at + 4) == EXIF) {
        return at + 10;
      }
      at += 2 + Short.toUnsignedInt(file.getShort(at + 2));
    }
    return -1;
  }

  private static int read(ByteBuffer tiff) {
    tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    int directory = tiff.getInt(4);
    int entries = Short.toUnsignedInt(tiff.getShort(directory));
    for (int i = 0; i < entries; i++) {
      int entry = directory + 2 + 12 * i;
      if (Short.toUnsignedInt(tiff.getShort(entry)) == TAG) {
        return Short.toUnsignedInt(tiff.getShort(entry + 8));
      }
    }
    return UPRIGHT;
  }
}
