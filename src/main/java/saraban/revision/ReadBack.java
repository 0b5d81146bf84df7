package saraban.revision;

import java.util.List;
import saraban.docx.DocxReader;
import saraban.docx.WordText;
import saraban.letter.Letter;

/** Reads a Word file into a letter: one that our writer wrote, or anybody's. */
public final class ReadBack {

  private ReadBack() {}

  /**
   * What a file says on top of a letter.
   *
   * @param letter as it would be
   * @param ours whether our writer wrote the file
   * @param remarks in Thai: what could not be read, or needs a look
   */
  public record Result(Letter letter, boolean ours, List<String> remarks) {}

  /**
   * @param base what the letter says so far
   * @throws saraban.docx.WordRefused with a sentence in Thai
   */
  public static Result into(Letter base, byte[] file) {
    WordText word = DocxReader.read(file);
    return word.ours() ? new OwnFile(base, word).result() : new ForeignFile(base, word).result();
  }

  /** The text of a Word file line by line, as it is read aloud. */
  public static String text(byte[] file) {
    return PlainLines.of(DocxReader.read(file), false);
  }
}
