package saraban.issuing;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import saraban.document.Picture;
import saraban.document.PictureRefused;
import saraban.document.Pictures;
import saraban.home.Home;
import saraban.layout.Appearance;

/** The three settings of an office's emblem: our stand-in, blank paper, or a file of its own. */
public final class Emblems {

  /** The setting of an office that has no emblem of its own yet. */
  public static final String STAND_IN = "stand-in";

  private static final String BLANK = "blank";
  private static final String OWN_FILES = "offices";

  private final Home home;
  private final Map<String, Known> pictures = new ConcurrentHashMap<>();

  public Emblems(Home home) {
    this.home = home;
  }

  Home home() {
    return home;
  }

  /**
   * @throws PictureRefused if the office's own file is missing or no picture
   */
  Appearance appearance(String emblem, SetLetter.Mark mark) {
    Optional<String> watermark =
        mark == SetLetter.Mark.DRAFT ? Optional.of("ร่าง") : Optional.empty();
    return new Appearance(picture(emblem), emblem.equals(STAND_IN), watermark);
  }

  /**
   * The picture of a setting; nothing for blank paper.
   *
   * @throws PictureRefused if the office's own file is missing or no picture
   */
  public Optional<Picture> picture(String emblem) {
    return switch (emblem) {
      case BLANK -> Optional.empty();
      case STAND_IN -> Optional.of(read("emblem", "stand-in.svg"));
      default -> Optional.of(read(OWN_FILES, emblem));
    };
  }

  /** Read anew when the administrator has changed its file. */
  Picture read(String folder, String name) {
    String version = home.version(folder, name);
    Known known = pictures.get(name);
    if (known == null || !known.version().equals(version)) {
      known = new Known(version, Pictures.read(name, bytes(folder, name)));
      pictures.put(name, known);
    }
    return known.picture();
  }

  private byte[] bytes(String folder, String name) {
    return home.read(folder, name)
        .orElseThrow(() ->
            new PictureRefused(
                "ไม่พบแฟ้มตรา %s/%s วางแฟ้ม SVG หรือ PNG ไว้ที่นั่น หรือแก้ emblem ของหน่วยงาน"
                    .formatted(folder, name)));
  }

  private record Known(String version, Picture picture) {}
}
