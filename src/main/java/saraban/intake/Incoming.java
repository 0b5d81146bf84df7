package saraban.intake;

import java.util.List;
import java.util.Optional;
import saraban.letter.IssuedLetter;
import saraban.letter.Letter;
import saraban.letter.LetterId;
import saraban.letter.LetterNumber;

/**
 * What came in, before it has a receipt number.
 *
 * @param letter what it says, as far as it was read or typed
 * @param number as it stands on the letter
 * @param files the letter as it came; none if it is on paper only
 * @param enclosures what was sent along, as it came
 * @param text that was read from the files, to be searched and no more
 * @param original the letter that it is, if it was issued in this system: its PDF is kept with it
 *     unless there are files
 * @param remark for the book; mostly empty
 */
public record Incoming(
    Letter letter,
    String number,
    List<Upload> files,
    List<Upload> enclosures,
    String text,
    Optional<LetterId> original,
    String remark) {

  /** A file as it came, with the name that it came with. */
  public record Upload(String name, byte[] bytes) {}

  /** On paper: there is nothing but what somebody typed. */
  public static Incoming onPaper(Letter letter) {
    return new Incoming(letter, numberOf(letter), List.of(), List.of(), "", Optional.empty(), "");
  }

  /** From another office of this system. */
  public static Incoming issuedHere(IssuedLetter issued) {
    return new Incoming(
        issued.letter(),
        numberOf(issued.letter()),
        List.of(),
        List.of(),
        "",
        Optional.of(issued.id()),
        "");
  }

  /** With the files that it came as. */
  public Incoming with(List<Upload> letters, List<Upload> others) {
    return new Incoming(letter, number, letters, others, text, original, remark);
  }

  private static String numberOf(Letter letter) {
    return letter.number().map(LetterNumber::canonical).orElse("");
  }
}
