package saraban.bundle;

import java.text.BreakIterator;
import java.util.Locale;
import saraban.letter.IssuedLetter;
import saraban.letter.LetterNumber;

/** Names of files in Thai that every system can keep. */
final class FileNames {

  private static final int LONGEST = 90;

  private FileNames() {}

  /** Without what Windows forbids; cut between characters, never inside one. */
  static String plain(String text) {
    String plain =
        text.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]+", "-").replaceAll("\\s+", " ").strip();
    if (plain.length() > LONGEST) {
      BreakIterator characters = BreakIterator.getCharacterInstance(Locale.of("th"));
      characters.setText(plain);
      plain = plain.substring(0, characters.preceding(LONGEST));
    }
    return plain.replaceAll("[. ]+$", "");
  }

  /** "หนังสือ กบ 0023.1-ว 2332". */
  static String of(IssuedLetter issued) {
    String number = issued.letter().number().map(LetterNumber::canonical).orElse("");
    return plain(issued.letter().kind().thai() + " " + number);
  }
}
