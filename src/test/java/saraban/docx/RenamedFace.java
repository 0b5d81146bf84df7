package saraban.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A copy of a face of ours under the name that Word files ask for, in the size of that one: a
 * stand-in for tests, made in their own folder and kept nowhere.
 */
public final class RenamedFace {

  /** Units to the em that make Laksaman look as large as TH SarabunPSK. */
  private static final short UNITS = 1503;

  private static final int WINDOWS_US = 0x409;

  private RenamedFace() {}

  public static void write(Path face, String family, String style, Path to) throws IOException {
    byte[] names = names(family, style);
    byte[] bytes = Files.readAllBytes(face);
    ByteBuffer font = ByteBuffer.allocate(bytes.length + names.length + 4);
    font.put(bytes);
    int end = (bytes.length + 3) / 4 * 4;
    font.position(end);
    font.put(names);
    for (int i = 0; i < font.getShort(4); i++) {
      int entry = 12 + 16 * i;
      String tag = new String(bytes, entry, 4, StandardCharsets.US_ASCII);
      if (tag.equals("head")) {
        font.putShort(font.getInt(entry + 8) + 18, UNITS);
      } else if (tag.equals("name")) {
        font.putInt(entry + 8, end);
        font.putInt(entry + 12, names.length);
      }
    }
    Files.write(to, font.array());
  }

  /** A table of names: family, style, full name, name for printers. */
  private static byte[] names(String family, String style) {
    List<String> texts =
        List.of(family, style, family + " " + style, (family + "-" + style).replace(" ", ""));
    int[] ids = {1, 2, 4, 6};
    ByteBuffer head = ByteBuffer.allocate(6 + 12 * ids.length);
    head.putShort((short) 0).putShort((short) ids.length).putShort((short) head.capacity());
    ByteArrayOutputStream strings = new ByteArrayOutputStream();
    for (int i = 0; i < ids.length; i++) {
      byte[] text = texts.get(i).getBytes(StandardCharsets.UTF_16BE);
      head.putShort((short) 3).putShort((short) 1).putShort((short) WINDOWS_US);
      head.putShort((short) ids[i]).putShort((short) text.length).putShort((short) strings.size());
      strings.writeBytes(text);
    }
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.writeBytes(head.array());
    all.writeBytes(strings.toByteArray());
    return all.toByteArray();
  }
}
