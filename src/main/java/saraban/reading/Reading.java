package saraban.reading;

import java.util.List;
import saraban.letter.Contact;
import saraban.letter.Enclosure;
import saraban.letter.Kind;
import saraban.letter.LetterDate;
import saraban.letter.Reference;
import saraban.letter.Secrecy;
import saraban.letter.Urgency;

/**
 * What a letter's text says, field by field; empty where it says nothing.
 *
 * @param number canonical if it is a letter number, else as written in Arabic digits
 * @param numberAsWritten as it stands in the text
 * @param issuer the office that writes: จังหวัดกระบี่ for ศาลากลางจังหวัดกระบี่
 * @param head the lines at the right of the head: the office's seat and its address
 * @param body paragraph by paragraph, a blank line between them
 */
public record Reading(
    Kind kind,
    Urgency urgency,
    Secrecy secrecy,
    String number,
    String numberAsWritten,
    String issuer,
    List<String> head,
    LetterDate date,
    String subject,
    String salutation,
    List<String> to,
    List<Reference> references,
    List<Enclosure> enclosures,
    String body,
    String closing,
    Signer signatory,
    List<String> unit,
    Contact contact,
    List<String> copies) {

  /**
   * Who signs.
   *
   * @param position of the person, without what follows the acting mode
   * @param actingFor whose place the person takes; empty if nobody's
   * @param actingMode ปฏิบัติราชการแทน, รักษาราชการแทน, …; empty if none
   * @param lines all lines below the name, as they stand
   */
  public record Signer(
      String name, String position, String actingFor, String actingMode, List<String> lines) {}
}
