package saraban.layout;

import java.util.Optional;
import saraban.document.Picture;

/**
 * How the issuing office wants its letters to look.
 *
 * @param emblem the Garuda, or nothing for pre-printed paper
 * @param specimen true if the emblem is only our stand-in: a small ตัวอย่าง is printed under it
 * @param watermark "ร่าง" on a draft
 * @param pictures that the letter's body names
 */
public record Appearance(
    Optional<Picture> emblem,
    boolean specimen,
    Optional<String> watermark,
    Profile profile,
    Letterhead letterhead,
    Copy copy,
    PictureFiles pictures) {

  /** By the guide, without anything of the office's own. */
  public Appearance(Optional<Picture> emblem, boolean specimen, Optional<String> watermark) {
    this(
        emblem,
        specimen,
        watermark,
        Profile.GUIDE,
        Letterhead.NONE,
        Copy.ORIGINAL,
        PictureFiles.NONE);
  }

  public Appearance as(Copy other) {
    return new Appearance(emblem, specimen, watermark, profile, letterhead, other, pictures);
  }

  public Appearance with(PictureFiles others) {
    return new Appearance(emblem, specimen, watermark, profile, letterhead, copy, others);
  }

  public Appearance with(Letterhead other) {
    return new Appearance(emblem, specimen, watermark, profile, other, copy, pictures);
  }

  public Appearance with(Profile other) {
    return new Appearance(emblem, specimen, watermark, other, letterhead, copy, pictures);
  }
}
