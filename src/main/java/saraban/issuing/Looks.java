package saraban.issuing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import saraban.document.Picture;
import saraban.font.FontFamilies;
import saraban.font.FontFamily;
import saraban.home.Home;
import saraban.layout.Letterhead;
import saraban.layout.Profile;
import saraban.organisation.Office;
import saraban.organisation.Offices;
import saraban.typesetting.Typesetter;

/** offices/looks.yaml: each office's profile, fonts and letterhead; a change counts at once. */
final class Looks {

  private static final String FOLDER = "offices";
  private static final String FILE = "looks.yaml";
  private static final Set<String> FIELDS = Set.of("profile", "fonts", "letterhead");

  private final Home home;
  private final Emblems emblems;
  private final Supplier<Offices> offices;
  private final Profiles profiles;
  private final FontFamily family;
  private final Typesetter typesetter;
  private final Map<String, Profile> knownProfiles = new ConcurrentHashMap<>();
  private final Map<String, FontFamily> families = new ConcurrentHashMap<>();
  private volatile Known known = new Known("", Map.of());

  Looks(Home home, Emblems emblems, Supplier<Offices> offices, FontFamily family) {
    this.home = home;
    this.emblems = emblems;
    this.offices = offices;
    this.profiles = new Profiles(home);
    this.family = family;
    this.typesetter = new Typesetter(family);
  }

  /** What is written of an office; a unit takes what its parent says. */
  Look of(String office) {
    Map<String, Object> written = written();
    String code = office;
    while (!written.containsKey(code)) {
      Optional<Office> found = offices.get().find(code);
      if (found.isEmpty() || found.get().level() != Office.Level.UNIT) {
        return plain();
      }
      code = found.get().parent();
    }
    return read(new YamlFile(FOLDER + "/" + FILE, written).part(code));
  }

  private Look plain() {
    return new Look(profile(Profiles.GUIDE), Letterhead.NONE, family, typesetter);
  }

  private Profile profile(String name) {
    return knownProfiles.computeIfAbsent(
        name + " " + profiles.version(name), _ -> profiles.named(name));
  }

  /** Read anew when the administrator has changed the file. */
  private Map<String, Object> written() {
    String version = home.version(FOLDER, FILE);
    Known now = known;
    if (!now.version().equals(version)) {
      byte[] bytes = home.read(FOLDER, FILE).orElse(new byte[0]);
      now = new Known(version, YamlFile.of(FOLDER + "/" + FILE, bytes).fields());
      known = now;
    }
    return now.fields();
  }

  private Look read(YamlFile look) {
    look.allowOnly(FIELDS);
    String profile = look.text("profile");
    FontFamily own = family(look.text("fonts"));
    return new Look(
        profile(profile.isEmpty() ? Profiles.GUIDE : profile),
        letterhead(look.part("letterhead")),
        own,
        own == family ? typesetter : new Typesetter(own));
  }

  private FontFamily family(String folder) {
    if (folder.isEmpty()) {
      return family;
    }
    if (!folder.matches("[A-Za-z0-9_-]{1,60}")) {
      throw new LookRefused(
          FOLDER + "/" + FILE,
          "fonts “%s” ใช้ไม่ได้".formatted(folder),
          "ใส่ชื่อโฟลเดอร์ใต้ offices/ เป็นอักษรละติน");
    }
    String path = FOLDER + "/" + folder;
    String version = path + " " + home.version(path, "family.yaml");
    return families.computeIfAbsent(version, _ -> FontFamilies.load(home, path));
  }

  private Letterhead letterhead(YamlFile letterhead) {
    letterhead.allowOnly(Set.of("lines", "picture"));
    List<String> lines =
        switch (letterhead.fields().getOrDefault("lines", List.of())) {
          case List<?> list -> list.stream().map(String::valueOf).toList();
          case Object one -> List.of(String.valueOf(one));
        };
    String file = letterhead.text("picture");
    Optional<Picture> picture =
        file.isEmpty() ? Optional.empty() : Optional.of(emblems.read(FOLDER, file));
    return new Letterhead(lines, picture);
  }

  private record Known(String version, Map<String, Object> fields) {}
}
