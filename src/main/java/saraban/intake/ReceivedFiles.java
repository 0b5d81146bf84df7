package saraban.intake;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import saraban.letter.ReceivedFile;

/**
 * The files of a letter under plain names: original/1.pdf, enclosures/1.xlsx.
 *
 * @param bytes by the path in the letter's folder
 */
record ReceivedFiles(List<ReceivedFile> files, Map<String, byte[]> bytes) {

  private static final Pattern ENDING = Pattern.compile("\\.([A-Za-z0-9]{1,8})$");

  static ReceivedFiles of(List<Incoming.Upload> letters, List<Incoming.Upload> enclosures) {
    Map<String, byte[]> bytes = new LinkedHashMap<>();
    List<ReceivedFile> files = new ArrayList<>();
    take("original/", letters, files, bytes);
    take("enclosures/", enclosures, files, bytes);
    return new ReceivedFiles(List.copyOf(files), bytes);
  }

  /** All bytes, the stamped copy among them if there is one. */
  Map<String, byte[]> with(Optional<byte[]> stamped) {
    Map<String, byte[]> all = new LinkedHashMap<>(bytes);
    stamped.ifPresent(copy -> all.put("letter.pdf", copy));
    return all;
  }

  private static void take(
      String folder,
      List<Incoming.Upload> uploads,
      List<ReceivedFile> files,
      Map<String, byte[]> bytes) {
    for (int i = 0; i < uploads.size(); i++) {
      Incoming.Upload upload = uploads.get(i);
      String path = folder + (i + 1) + ending(upload.name());
      files.add(new ReceivedFile(path, upload.name(), sha256(upload.bytes())));
      bytes.put(path, upload.bytes());
    }
  }

  private static String ending(String name) {
    Matcher ending = ENDING.matcher(name);
    return ending.find() ? "." + ending.group(1).toLowerCase(Locale.ROOT) : "";
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
