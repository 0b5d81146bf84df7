package saraban.font;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import saraban.document.Typeface;
import saraban.home.Home;

/** The family that the family.yaml of a folder names: fonts/, or one of an office. */
public final class FontFamilies {

  private static final String SHIPPED = "fonts";
  private static final String CONFIGURATION = "family.yaml";
  private static final String SCALE = "scale";
  private static final String SHAPED = ".shaped";
  private static final double LARGEST_SCALE = 10;

  private final Home home;
  private final String folder;

  private FontFamilies(Home home, String folder) {
    this.home = home;
    this.folder = folder;
  }

  /**
   * The family of the installation.
   *
   * @throws FontRefused if a file is missing or no TrueType font
   */
  public static FontFamily load(Home home) {
    return load(home, SHIPPED);
  }

  /**
   * The family of a folder below the home.
   *
   * @throws FontRefused if a file is missing, no TrueType font, or a face cannot print Thai letters
   */
  public static FontFamily load(Home home, String folder) {
    return new FontFamilies(home, folder).load();
  }

  private FontFamily load() {
    Map<?, ?> family = configuration();
    double scale = scale(family);
    Map<Typeface, FontFace> faces = new EnumMap<>(Typeface.class);
    for (Typeface typeface : Typeface.values()) {
      if (family.containsKey(key(typeface))) {
        faces.put(typeface, face(String.valueOf(family.get(key(typeface))), scale));
      }
    }
    return new FontFamily(faces);
  }

  private static String key(Typeface typeface) {
    return typeface.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private Map<?, ?> configuration() {
    String yaml =
        read(CONFIGURATION)
            .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
            .orElseThrow(() -> wrong("ไม่พบแฟ้มนี้ใน " + home.root().resolve(folder)));
    try {
      Object family = new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
      if (family instanceof Map<?, ?> map) {
        checkKeys(map);
        return map;
      }
    } catch (YAMLException e) {
      throw wrong("รูปแบบ YAML ผิด: " + e.getMessage().lines().findFirst().orElse(""));
    }
    throw wrong("ไม่มีรายการชื่อแฟ้ม");
  }

  private void checkKeys(Map<?, ?> family) {
    Set<Object> known = new HashSet<>(List.of(SCALE));
    List.of(Typeface.values()).forEach(typeface -> known.add(key(typeface)));
    for (Object key : family.keySet()) {
      if (!known.contains(key)) {
        throw wrong(
            "ไม่รู้จัก “%s” ใช้ได้เฉพาะ regular, bold, italic, bold-italic, scale".formatted(key));
      }
    }
    if (!family.containsKey(key(Typeface.REGULAR))) {
      throw wrong("ไม่มี regular ซึ่งบอกชื่อแฟ้มตัวธรรมดา");
    }
  }

  private double scale(Map<?, ?> family) {
    if (!family.containsKey(SCALE)) {
      return 1;
    }
    if (family.get(SCALE) instanceof Number scale
        && scale.doubleValue() > 0
        && scale.doubleValue() <= LARGEST_SCALE) {
      return scale.doubleValue();
    }
    throw wrong("scale ต้องเป็นตัวเลขมากกว่า 0 ไม่เกิน 10 เช่น 1");
  }

  private FontRefused wrong(String what) {
    return new FontRefused(
        "ใช้ %s/family.yaml ไม่ได้ %s แก้ตาม fonts/README.md".formatted(folder, what));
  }

  private FontFace face(String file, double scale) {
    byte[] bytes =
        read(file)
            .orElseThrow(() ->
                new FontRefused(
                    ("ไม่พบแฟ้มแบบอักษร %1$s/%2$s ที่ %1$s/family.yaml ระบุ"
                            + " วางแฟ้มไว้ใน %3$s หรือแก้ family.yaml")
                        .formatted(folder, file, home.root().resolve(folder))));
    TrueType font = TrueType.read(file, bytes);
    return read(file.replaceFirst("\\.ttf$", "") + SHAPED)
        .flatMap(table -> ShapingTable.read(table, font))
        .<FontFace>map(table -> new UnitFace(font, scale, file, table))
        .orElseGet(() -> FontCheck.checked(font, new UnitFace(font, scale, file), file));
  }

  private Optional<byte[]> read(String file) {
    try {
      return home.read(folder, file);
    } catch (UncheckedIOException | InvalidPathException e) {
      throw new FontRefused(
          "อ่านแฟ้ม %s ไม่ได้ ตรวจชื่อแฟ้มและสิทธิ์การอ่าน"
              .formatted(home.root().resolve(folder) + "/" + file),
          e);
    }
  }
}
