package saraban.intake;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What a file is, by how it begins; its name says the rest. */
enum FileKind {
  PDF,
  PICTURE,
  WORD,
  OTHER;

  private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G'};
  private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
  private static final byte[] ZIP = {'P', 'K', 3, 4};
  private static final byte[] PDF_HEAD = "%PDF-".getBytes(StandardCharsets.US_ASCII);

  static FileKind of(Incoming.Upload upload) {
    byte[] bytes = upload.bytes();
    if (starts(bytes, PDF_HEAD)) {
      return PDF;
    }
    if (starts(bytes, PNG) || starts(bytes, JPEG)) {
      return PICTURE;
    }
    boolean word = upload.name().toLowerCase(Locale.ROOT).endsWith(".docx");
    return word && starts(bytes, ZIP) ? WORD : OTHER;
  }

  private static boolean starts(byte[] bytes, byte[] with) {
    return bytes.length >= with.length
        && java.util.Arrays.equals(bytes, 0, with.length, with, 0, with.length);
  }
}
