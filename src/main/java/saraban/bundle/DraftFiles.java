package saraban.bundle;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import saraban.document.Pictures;
import saraban.home.Home;
import saraban.letter.Enclosure;
import saraban.letter.Letter;

/**
 * The files that will go out with a draft, below {@code data/drafts/<draft>/enclosures/}; at issue
 * they are copied into the letter's folder under the same names.
 */
public final class DraftFiles {

  private static final String FOLDER = "enclosures/";
  private static final String PICTURES = "pictures/";
  private static final Pattern PICTURE = Pattern.compile("pictures/[0-9]{1,3}\\.[a-z]{3,4}");
  private static final Pattern NAMED = Pattern.compile("\\]\\((" + PICTURE + ")\\)");
  private static final int MOST = 99;

  private final Path root;

  public DraftFiles(Home home) {
    this.root = home.data().resolve("drafts");
  }

  /**
   * Checks and keeps a file, and tells the name by which an enclosure refers to it.
   *
   * @throws EnclosureRefused if it cannot go out
   */
  public String put(String draft, String name, byte[] bytes) {
    EnclosureCheck.check(name, bytes);
    try {
      Path folder = Files.createDirectories(folder(draft).resolve(FOLDER));
      String file = FOLDER + next(folder) + "." + EnclosureType.ending(name);
      Path written = Files.createTempFile(folder, "new", ".part");
      Files.write(written, bytes);
      Files.move(written, folder(draft).resolve(file), ATOMIC_MOVE);
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int next(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      int last =
          files
              .map(file -> file.getFileName().toString().replaceFirst("\\..*", ""))
              .filter(name -> name.matches("\\d{1,3}"))
              .mapToInt(Integer::parseInt)
              .max()
              .orElse(0);
      if (last >= MOST) {
        throw new EnclosureRefused("แนบแฟ้มได้ไม่เกิน ๙๙ แฟ้ม รวมหลายแฟ้มเป็นแฟ้มเดียวก่อน");
      }
      return last + 1;
    }
  }

  /**
   * Keeps a picture for the text of a draft, and tells the name by which the text refers to it.
   *
   * @throws saraban.document.PictureRefused if it is none that we can print
   */
  public String putPicture(String draft, String name, byte[] bytes) {
    Pictures.read(name, bytes);
    try {
      Path folder = Files.createDirectories(folder(draft).resolve(PICTURES));
      String ending = name.replaceFirst("^.*\\.", "").toLowerCase(Locale.ROOT);
      String file = PICTURES + next(folder) + "." + ending;
      Files.write(folder(draft).resolve(file), bytes);
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A picture by the name that the text of a draft gives it. */
  public Optional<byte[]> picture(String draft, String name) {
    Path file = PICTURE.matcher(name).matches() ? folder(draft).resolve(name) : folder(draft);
    return Files.isRegularFile(file) ? Optional.of(read(file)) : Optional.empty();
  }

  /** The files that a draft's enclosures and text name, as far as they are there. */
  public Map<String, byte[]> of(String draft, Letter letter) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (Enclosure enclosure : letter.enclosures()) {
      Path file = folder(draft).resolve(enclosure.file());
      if (enclosure.file().startsWith(FOLDER)
          && file.normalize().startsWith(folder(draft))
          && Files.isRegularFile(file)) {
        files.put(enclosure.file(), read(file));
      }
    }
    pictures(letter)
        .forEach(name -> picture(draft, name).ifPresent(bytes -> files.put(name, bytes)));
    return files;
  }

  private static List<String> pictures(Letter letter) {
    List<String> names = new ArrayList<>();
    letter.particulars().certified().ifPresent(who -> names.add(who.photo()));
    NAMED.matcher(letter.body()).results().forEach(named -> names.add(named.group(1)));
    return names;
  }

  /** The draft is gone, and so are its files. */
  public void remove(String draft) {
    Path folder = folder(draft);
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] read(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path folder(String draft) {
    if (!draft.matches("[A-Za-z0-9-]{1,60}")) {
      throw new IllegalArgumentException("no id of a draft: " + draft);
    }
    return root.resolve(draft);
  }
}
