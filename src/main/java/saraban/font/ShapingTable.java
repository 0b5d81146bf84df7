package saraban.font;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.Adler32;
import java.util.zip.CRC32;
import java.util.zip.Checksum;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * What HarfBuzz makes of every legal cluster of a face, kept beside the face so that nobody has to
 * wait for it. It belongs to exactly one font file.
 *
 * @param clusters ids of units, for each of {@link LegalClusters#ALL}; none where a character is
 *     missing
 */
record ShapingTable(List<Unit> units, List<int[]> clusters) {

  private static final int KEY = 16;

  /** The table, if it is one of this font. */
  static Optional<ShapingTable> read(byte[] file, TrueType font) {
    try (DataInputStream in =
        new DataInputStream(new InflaterInputStream(new ByteArrayInputStream(file)))) {
      if (!Arrays.equals(in.readNBytes(KEY), key(font))) {
        return Optional.empty();
      }
      List<Unit> units = new ArrayList<>();
      for (int left = in.readUnsignedShort(); left > 0; left--) {
        units.add(unit(in));
      }
      List<int[]> clusters = new ArrayList<>();
      for (int i = 0; i < LegalClusters.ALL.size(); i++) {
        clusters.add(ids(in));
      }
      return Optional.of(new ShapingTable(units, clusters));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static Unit unit(DataInputStream in) throws IOException {
    int advance = in.readShort();
    boolean startsCluster = in.readBoolean();
    String text = in.readUTF();
    List<Unit.Part> parts = new ArrayList<>();
    for (int left = in.readUnsignedByte(); left > 0; left--) {
      parts.add(new Unit.Part(in.readUnsignedShort(), in.readShort(), in.readShort()));
    }
    return new Unit(List.copyOf(parts), advance, text, startsCluster);
  }

  private static int[] ids(DataInputStream in) throws IOException {
    int[] ids = new int[in.readUnsignedByte()];
    for (int i = 0; i < ids.length; i++) {
      ids[i] = in.readUnsignedShort();
    }
    return ids;
  }

  byte[] file(TrueType font) {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(new DeflaterOutputStream(file))) {
      out.write(key(font));
      out.writeShort(units.size());
      for (Unit unit : units) {
        write(unit, out);
      }
      for (int[] ids : clusters) {
        out.writeByte(ids.length);
        for (int id : ids) {
          out.writeShort(id);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file.toByteArray();
  }

  private static void write(Unit unit, DataOutputStream out) throws IOException {
    out.writeShort(unit.advance());
    out.writeBoolean(unit.startsCluster());
    out.writeUTF(unit.text());
    out.writeByte(unit.parts().size());
    for (Unit.Part part : unit.parts()) {
      out.writeShort(part.glyph());
      out.writeShort(part.dx());
      out.writeShort(part.dy());
    }
  }

  /** Two sums that the JDK makes in an instant even when it has just started. */
  private static byte[] key(TrueType font) {
    byte[] clusters = String.join("|", LegalClusters.ALL).getBytes(StandardCharsets.UTF_8);
    return ByteBuffer.allocate(KEY)
        .putLong(sum(new CRC32(), font.bytes(), clusters))
        .putLong(sum(new Adler32(), font.bytes(), clusters))
        .array();
  }

  private static long sum(Checksum sum, byte[] font, byte[] clusters) {
    sum.update(font);
    sum.update(clusters);
    return sum.getValue();
  }
}
