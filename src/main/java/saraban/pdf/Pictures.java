package saraban.pdf;

import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageInputStream;
import saraban.document.Picture;

/** The pictures of a file, each once however often it stands on its pages. */
final class Pictures {

  private static final int KEPT = 20;
  private static final Map<Picture.Raster, Packed> PACKED = new ConcurrentHashMap<>();
  private static final Map<Same, Form.Packed> DRAWN = new ConcurrentHashMap<>();

  private final Objects objects;
  private final Map<Picture, Integer> written = new IdentityHashMap<>();

  /** A picture as it lies in the file; {@code alpha} is empty where it is opaque. */
  private record Packed(int width, int height, byte[] colours, byte[] alpha) {}

  /** A drawing by what it is, not by what it says: comparing thousands of steps takes long. */
  private record Same(Picture.Drawing drawing) {

    @Override
    public boolean equals(Object other) {
      return other instanceof Same same && same.drawing == drawing;
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(drawing);
    }
  }

  Pictures(Objects objects) {
    this.objects = objects;
  }

  /** The number of a picture that fills the square from 0 to 1. */
  int id(Picture picture) {
    Integer known = written.get(picture);
    if (known != null) {
      return known;
    }
    int id =
        switch (picture) {
          case Picture.Raster raster -> write(raster);
          case Picture.Drawing drawing -> write(drawing);
        };
    written.put(picture, id);
    return id;
  }

  private int write(Picture.Drawing drawing) {
    if (DRAWN.size() > KEPT) {
      DRAWN.clear();
    }
    Form.Packed form = DRAWN.computeIfAbsent(new Same(drawing), same -> Form.of(same.drawing()));
    return objects.plainStream(form.entries(), form.content());
  }

  private int write(Picture.Raster raster) {
    return raster.jpeg() ? photograph(raster) : plain(raster);
  }

  /** As it is: readers of PDF know JPEG. */
  private int photograph(Picture.Raster raster) {
    return objects.plainStream(
        "/Type/XObject/Subtype/Image/BitsPerComponent 8/Width %d/Height %d/Filter/DCTDecode/ColorSpace/DeviceRGB"
            .formatted(raster.width(), raster.height()),
        raster.png());
  }

  private int plain(Picture.Raster raster) {
    if (PACKED.size() > KEPT) {
      PACKED.clear();
    }
    Packed packed = PACKED.computeIfAbsent(raster, Pictures::packed);
    String entries =
        "/Type/XObject/Subtype/Image/BitsPerComponent 8/Width %d/Height %d/Filter/FlateDecode"
            .formatted(packed.width(), packed.height());
    String mask = "";
    if (packed.alpha().length > 0) {
      int alpha = objects.plainStream(entries + "/ColorSpace/DeviceGray", packed.alpha());
      mask = "/SMask %d 0 R".formatted(alpha);
    }
    return objects.plainStream(entries + "/ColorSpace/DeviceRGB" + mask, packed.colours());
  }

  private static Packed packed(Picture.Raster raster) {
    BufferedImage image = decoded(raster);
    int width = image.getWidth();
    int height = image.getHeight();
    byte[] colours = new byte[3 * width * height];
    byte[] alpha = new byte[width * height];
    boolean opaque = true;
    boolean grey = isGrey(image);
    for (int i = 0; i < width * height; i++) {
      int argb = image.getRGB(i % width, i / width);
      int shown = grey ? shade(image, i % width, i / width) : argb;
      alpha[i] = (byte) (argb >>> 24);
      opaque &= argb >>> 24 == 0xFF;
      colours[3 * i] = (byte) (shown >> 16);
      colours[3 * i + 1] = (byte) (shown >> 8);
      colours[3 * i + 2] = (byte) shown;
    }
    byte[] mask = opaque ? new byte[0] : Press.packedOnce(alpha);
    return new Packed(width, height, Press.packedOnce(colours), mask);
  }

  private static boolean isGrey(BufferedImage image) {
    return image.getColorModel() instanceof ComponentColorModel model
        && model.getNumColorComponents() == 1;
  }

  /** Java takes grey for linear light and would show it paler than it is. */
  private static int shade(BufferedImage image, int x, int y) {
    int most = (1 << image.getColorModel().getComponentSize(0)) - 1;
    return image.getRaster().getSample(x, y, 0) * 255 / most * 0x010101;
  }

  private static BufferedImage decoded(Picture.Raster raster) {
    try {
      BufferedImage image =
          ImageIO.read(new MemoryCacheImageInputStream(new ByteArrayInputStream(raster.png())));
      if (image == null) {
        throw new IllegalArgumentException("not a PNG picture");
      }
      return image;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
