package saraban.letter;

import java.nio.charset.StandardCharsets;

/** Letters as text: the YAML that people write and the JSON that the archive keeps, same names. */
public final class LetterFile {

  private LetterFile() {}

  /**
   * Reads a letter file.
   *
   * @param name of the file, for messages
   * @param senders turns an office's code into the head of its letters
   * @throws LetterFileRefused with every fault, each with its line, in Thai
   */
  public static Letter read(String name, String yaml, Senders senders) {
    Faults faults = new Faults(name);
    Fields fields = Fields.of(yaml, faults);
    Letter letter = new LetterReader(senders, faults).read(fields);
    faults.refuse();
    return letter;
  }

  /** The letter as letter.json; {@link #read} takes it back without loss. */
  public static String json(Letter letter) {
    return new String(bytes(letter), StandardCharsets.UTF_8);
  }

  /** letter.json as it lies in a file. */
  public static byte[] bytes(Letter letter) {
    return LetterJson.of(letter);
  }

  /** Knows the offices that a letter file may name by their code. */
  @FunctionalInterface
  public interface Senders {
    java.util.Optional<Sender> byCode(String code);

    /** As letters of a kind name it: by its seat, or by itself. */
    default java.util.Optional<Sender> byCode(String code, Kind kind) {
      return byCode(code);
    }
  }
}
