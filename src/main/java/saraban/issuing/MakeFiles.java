package saraban.issuing;

import saraban.archive.Archive;
import saraban.letter.IssuedLetter;

/** Writes the files of a letter that has its number to the place apart. */
interface MakeFiles {

  /**
   * @throws NotIssued if that fails
   */
  Archive.Staged stage(IssuedLetter issued, IssueLetter.Order order);
}
