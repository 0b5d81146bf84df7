package saraban.layout;

import java.util.Optional;
import saraban.document.Picture;

/**
 * How the issuing office wants its letters to look.
 *
 * @param emblem the Garuda, or nothing for pre-printed paper
 * @param specimen true if the emblem is only our stand-in: a small ตัวอย่าง is printed under it
 * @param watermark "ร่าง" on a draft
 */
public record Appearance(Optional<Picture> emblem, boolean specimen, Optional<String> watermark) {}
