package saraban.pdf;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Says that the file's colours are sRGB, by a profile of our own (ICC 4.2, values of sRGB). */
final class OutputIntent {

  private static final double[] WHITE = {0.9642, 1, 0.8249};
  private static final double[] RED = {0.43607, 0.22249, 0.01392};
  private static final double[] GREEN = {0.38515, 0.71687, 0.09708};
  private static final double[] BLUE = {0.14307, 0.06061, 0.71410};

  /** From the white of daylight (D65) to that of print (D50). */
  private static final double[] ADAPTATION = {
    1.04788, 0.02292, -0.05022, 0.02959, 0.99048, -0.01707, -0.00925, 0.01508, 0.75168
  };

  /** The curve of sRGB: ((x + 0.055) / 1.055)^2.4, straight below 0.04045. */
  private static final double[] CURVE = {2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045};

  private static final int HEADER = 128;
  private static final byte[] PROFILE = profile();
  private static final byte[] PACKED = Press.packedOnce(PROFILE);

  private OutputIntent() {}

  static String write(Objects objects) {
    int profile = objects.plainStream("/N 3/Filter/FlateDecode", PACKED);
    return "<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB)/Info(sRGB)"
        + "/DestOutputProfile %d 0 R>>".formatted(profile);
  }

  static byte[] profile() {
    Map<String, byte[]> tags = new LinkedHashMap<>();
    tags.put("desc", words("sRGB"));
    tags.put("cprt", words("CC0"));
    tags.put("wtpt", numbers("XYZ ", WHITE));
    tags.put("chad", numbers("sf32", ADAPTATION));
    tags.put("rXYZ", numbers("XYZ ", RED));
    tags.put("gXYZ", numbers("XYZ ", GREEN));
    tags.put("bXYZ", numbers("XYZ ", BLUE));
    byte[] curve = curve();
    tags.put("rTRC", curve);
    tags.put("gTRC", curve);
    tags.put("bTRC", curve);
    return file(tags);
  }

  private static byte[] file(Map<String, byte[]> tags) {
    int start = HEADER + 4 + 12 * tags.size();
    int size = start + tags.values().stream().distinct().mapToInt(tag -> tag.length).sum();
    ByteBuffer file = ByteBuffer.allocate(size);
    header(file, size);
    file.position(HEADER).putInt(tags.size());
    Map<byte[], Integer> places = new LinkedHashMap<>();
    int next = start;
    for (Map.Entry<String, byte[]> tag : tags.entrySet()) {
      byte[] content = tag.getValue();
      if (!places.containsKey(content)) {
        places.put(content, next);
        file.put(next, content);
        next += content.length;
      }
      file.put(ascii(tag.getKey())).putInt(places.getOrDefault(content, 0)).putInt(content.length);
    }
    return file.array();
  }

  /** A profile of a screen, RGB to XYZ, with a fixed day of creation. */
  private static void header(ByteBuffer file, int size) {
    file.putInt(0, size).putInt(8, 0x04200000);
    file.put(12, ascii("mntrRGB XYZ "));
    file.putShort(24, (short) 2021).putShort(26, (short) 1).putShort(28, (short) 1);
    file.put(36, ascii("acsp"));
    for (int i = 0; i < 3; i++) {
      file.putInt(68 + 4 * i, fixed(WHITE[i]));
    }
  }

  private static byte[] words(String text) {
    byte[] utf16 = text.getBytes(StandardCharsets.UTF_16BE);
    ByteBuffer tag = ByteBuffer.allocate(28 + (utf16.length + 3) / 4 * 4);
    tag.put(ascii("mluc")).putInt(0).putInt(1).putInt(12);
    tag.put(ascii("enUS")).putInt(utf16.length).putInt(28).put(utf16);
    return tag.array();
  }

  private static byte[] numbers(String type, double... values) {
    ByteBuffer tag = ByteBuffer.allocate(8 + 4 * values.length);
    tag.put(ascii(type)).putInt(0);
    for (double value : values) {
      tag.putInt(fixed(value));
    }
    return tag.array();
  }

  private static byte[] curve() {
    ByteBuffer tag = ByteBuffer.allocate(12 + 4 * CURVE.length);
    tag.put(ascii("para")).putInt(0).putShort((short) 3).putShort((short) 0);
    for (double value : CURVE) {
      tag.putInt(fixed(value));
    }
    return tag.array();
  }

  private static int fixed(double value) {
    return (int) Math.round(value * 65536);
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
