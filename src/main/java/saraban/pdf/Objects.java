package saraban.pdf;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.zip.Deflater;

/** The numbered objects of a PDF file. */
final class Objects {

  private static final byte[] HEADER =
      "%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n".getBytes(StandardCharsets.ISO_8859_1);

  private final List<byte[]> bodies = new ArrayList<>();

  /** A number whose object comes later. */
  int reserve() {
    bodies.add(new byte[0]);
    return bodies.size();
  }

  void put(int id, String body) {
    bodies.set(id - 1, body.getBytes(StandardCharsets.ISO_8859_1));
  }

  int add(String body) {
    int id = reserve();
    put(id, body);
    return id;
  }

  /** A compressed stream. */
  int stream(String entries, byte[] content) {
    byte[] packed = deflate(content);
    return raw(entries + "/Filter/FlateDecode", packed);
  }

  int plainStream(String entries, byte[] content) {
    return raw(entries, content);
  }

  private int raw(String entries, byte[] content) {
    ByteArrayOutputStream body = new ByteArrayOutputStream(content.length + 100);
    body.writeBytes(ascii("<<%s/Length %d>>\nstream\n".formatted(entries, content.length)));
    body.writeBytes(content);
    body.writeBytes(ascii("\nendstream"));
    bodies.add(body.toByteArray());
    return bodies.size();
  }

  static byte[] deflate(byte[] content) {
    try (Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION)) {
      deflater.setInput(content);
      deflater.finish();
      ByteArrayOutputStream out = new ByteArrayOutputStream(content.length / 2 + 64);
      byte[] buffer = new byte[8192];
      while (!deflater.finished()) {
        out.write(buffer, 0, deflater.deflate(buffer));
      }
      return out.toByteArray();
    }
  }

  static String references(List<Integer> ids) {
    return ids.stream().map(id -> id + " 0 R").collect(Collectors.joining(" ", "[", "]"));
  }

  /** A text string of any characters. */
  static String text(String text) {
    byte[] utf16 = text.getBytes(StandardCharsets.UTF_16BE);
    return "<FEFF" + HexFormat.of().withUpperCase().formatHex(utf16) + ">";
  }

  byte[] file(int catalog, int info) {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.writeBytes(HEADER);
    int[] offsets = new int[bodies.size()];
    for (int i = 0; i < bodies.size(); i++) {
      offsets[i] = file.size();
      file.writeBytes(ascii((i + 1) + " 0 obj\n"));
      file.writeBytes(bodies.get(i));
      file.writeBytes(ascii("\nendobj\n"));
    }
    int table = file.size();
    file.writeBytes(ascii("xref\n0 %d\n0000000000 65535 f \n".formatted(bodies.size() + 1)));
    for (int offset : offsets) {
      file.writeBytes(ascii(String.format(Locale.ROOT, "%010d 00000 n \n", offset)));
    }
    String id = hash(file.toByteArray());
    file.writeBytes(
        ascii(
            "trailer\n<</Size %d/Root %d 0 R/Info %d 0 R/ID[<%s><%s>]>>\nstartxref\n%d\n%%%%EOF\n"
                .formatted(bodies.size() + 1, catalog, info, id, id, table)));
    return file.toByteArray();
  }

  /** The file's id follows from its content, never from the clock. */
  private static String hash(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("MD5").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }
}
