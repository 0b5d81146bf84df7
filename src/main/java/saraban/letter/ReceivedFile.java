package saraban.letter;

/**
 * A file that came with a received letter and is kept as it came.
 *
 * @param path below the letter's folder: "original/1.pdf", "enclosures/2.xlsx"
 * @param name that it came with
 * @param sha256 of its bytes, in hexadecimal
 */
public record ReceivedFile(String path, String name, String sha256) {

  /** Whether it is the letter itself, not something sent along. */
  public boolean ofLetter() {
    return path.startsWith("original/");
  }

  /** "pdf", "docx"; empty if the file has none. */
  public String ending() {
    int dot = path.lastIndexOf('.');
    return dot < 0 ? "" : path.substring(dot + 1);
  }
}
