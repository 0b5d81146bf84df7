package saraban.issuing;

import saraban.layout.Copy;
import saraban.layout.PictureFiles;

/**
 * How a letter is to be printed.
 *
 * @param mark ร่าง across the pages, or nothing
 * @param copy which sheet of the set
 * @param pictures the files that the letter names
 */
public record Print(SetLetter.Mark mark, Copy copy, PictureFiles pictures) {

  public static Print of(SetLetter.Mark mark) {
    return new Print(mark, Copy.ORIGINAL, PictureFiles.NONE);
  }

  public Print as(Copy other) {
    return new Print(mark, other, pictures);
  }

  public Print with(PictureFiles others) {
    return new Print(mark, copy, others);
  }
}
