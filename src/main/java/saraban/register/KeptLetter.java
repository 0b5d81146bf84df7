package saraban.register;

import java.time.LocalDate;
import saraban.letter.Secrecy;
import saraban.thai.Digits;
import saraban.thai.ThaiDate;

/**
 * A letter in a list of what is kept.
 *
 * @param receipt its receipt number; empty for a letter of ours
 * @param number of the letter itself
 * @param dated empty if it has no date
 * @param between who sent it to whom
 * @param action what was done with it
 * @param day on which its book has it
 */
record KeptLetter(
    String receipt,
    String number,
    String dated,
    String subject,
    String between,
    String action,
    Secrecy secrecy,
    LocalDate day) {

  /** Ten years unless something else is written on the letter (ข้อ 57). */
  private static final int YEARS = 10;

  static KeptLetter of(RegisterLine.Letter letter) {
    Books.Entry entry = letter.entry();
    return new KeptLetter(
        "",
        entry.number(),
        brief(entry.dated()),
        entry.subject(),
        "ถึง " + entry.to(),
        letter.action(),
        entry.secrecy(),
        letter.day());
  }

  static KeptLetter of(RegisterLine.Received received) {
    Receipts.Entry entry = received.entry();
    return new KeptLetter(
        Integer.toString(entry.id().running()),
        entry.number(),
        entry.dated().map(KeptLetter::brief).orElse(""),
        entry.subject(),
        "จาก " + entry.from(),
        received.action(),
        entry.secrecy(),
        received.day());
  }

  /** "เก็บถึง พ.ศ. ๒๕๗๔": whole calendar years after the year of the letter. */
  String keptUntil() {
    return "เก็บถึง พ.ศ. " + (day.getYear() + ThaiDate.ERA + YEARS);
  }

  private static String brief(LocalDate day) {
    return ThaiDate.brief(day, Digits.THAI);
  }
}
