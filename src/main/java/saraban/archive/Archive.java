package saraban.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import saraban.home.Home;
import saraban.letter.FiledLetter;
import saraban.letter.IssuedLetter;
import saraban.letter.Letter;
import saraban.letter.LetterFile;
import saraban.letter.LetterId;
import saraban.letter.ReceivedLetter;
import saraban.letter.Series;

/**
 * The folders of all letters: {@code 2564/krabi/circular/02332} with letter.json, letter.pdf,
 * letter.docx and history.jsonl, {@code 2564/krabi/incoming/06654} with what came in. A folder
 * comes into being in one step and is not changed after.
 */
public final class Archive {

  /** The files of a letter that people may have. */
  public static final Set<String> FILES = Set.of("letter.json", "letter.pdf", "letter.docx");

  /** The file of something sent along, or of a picture in the text. */
  private static final Pattern ENCLOSURE =
      Pattern.compile("(?:enclosures|pictures)/[0-9]{1,3}\\.[a-z0-9]{1,5}");

  private static final String STAGING = ".staging";
  private static final int DEPTH = 4;

  private final Path root;

  public Archive(Home home) {
    this.root = home.archive();
  }

  /**
   * Writes a letter's folder to a place apart and makes sure that it is on disk.
   *
   * @param others further files by their place in the folder: "enclosures/1.pdf"
   * @throws ArchiveUnwritable if that fails; nothing is left behind
   */
  public Staged stage(IssuedLetter issued, byte[] pdf, byte[] docx, Map<String, byte[]> others) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("letter.pdf", pdf);
    files.put("letter.docx", docx);
    files.putAll(others);
    return stage(issued, files);
  }

  /** The same with exactly these files: of a letter that was written elsewhere, say. */
  public Staged stage(IssuedLetter issued, Map<String, byte[]> files) {
    return stage(
        issued.id(),
        folder -> {
          folder.write("letter.json", LetterFile.bytes(issued.letter()));
          for (Map.Entry<String, byte[]> file : files.entrySet()) {
            folder.write(file.getKey(), file.getValue());
          }
          folder.write(
              IssuedAct.FILE, IssuedAct.of(issued).line().getBytes(StandardCharsets.UTF_8));
        });
  }

  /**
   * The same for a letter that came in.
   *
   * @param files by their path in the folder
   */
  public Staged stage(ReceivedLetter received, Map<String, byte[]> files) {
    return stage(received.id(), folder -> ReceivedFolder.write(folder, received, files));
  }

  private Staged stage(LetterId id, Writing files) {
    StagedFolder folder = staged(id);
    try {
      folder.drop();
      files.to(folder);
      folder.settle();
      return folder;
    } catch (IOException | UncheckedIOException e) {
      dropWhatIsThere(folder, e);
      throw new ArchiveUnwritable(root, e);
    }
  }

  /** On a full disk what was begun is in the way of what comes next. */
  private static void dropWhatIsThere(StagedFolder folder, Exception why) {
    try {
      folder.drop();
    } catch (UncheckedIOException e) {
      why.addSuppressed(e);
    }
  }

  private interface Writing {
    void to(StagedFolder folder) throws IOException;
  }

  /** A letter without files beside it. */
  public Staged stage(IssuedLetter issued, byte[] pdf, byte[] docx) {
    return stage(issued, pdf, docx, Map.of());
  }

  private StagedFolder staged(LetterId id) {
    return new StagedFolder(root.resolve(STAGING).resolve(id.toString()), folder(id));
  }

  Path folder(LetterId id) {
    return root.resolve(id.folder());
  }

  /** Letters whose folder is whole but was not moved to its place: the program was stopped. */
  public List<LetterId> leftStaged() {
    return names(root.resolve(STAGING)).flatMap(name -> LetterId.parse(name).stream()).toList();
  }

  /** A folder left in the place apart. */
  public Staged left(LetterId id) {
    return staged(id);
  }

  /** The letters of a book whose folder is there, by number. */
  public List<LetterId> ids(String registry, Series series, int year) {
    Path book = folder(new LetterId(registry, year, series, 1)).getParent();
    return names(book)
        .flatMap(name -> FolderName.id(root.relativize(book.resolve(name))).stream())
        .sorted(Comparator.comparingInt(LetterId::running))
        .toList();
  }

  /** A folder that is whole but does not count yet. */
  public interface Staged {

    /** SHA-256 of each file by its path in the folder, as it was written. */
    SortedMap<String, String> hashes();

    /** Moves it to its place in one step. */
    void keep();

    /** Removes it. */
    void drop();
  }

  /** Whether a letter's folder has this file. */
  public boolean has(LetterId id, String name) {
    return Files.isRegularFile(folder(id).resolve(name));
  }

  /** All letters in the archive, by year, registry, series and number. */
  public List<LetterId> ids() {
    if (!Files.isDirectory(root)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(root, DEPTH)) {
      return files
          .filter(path -> path.getNameCount() == root.getNameCount() + DEPTH)
          .sorted()
          .flatMap(path -> FolderName.id(root.relativize(path)).stream())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public boolean contains(LetterId id) {
    return Files.isDirectory(folder(id));
  }

  /**
   * An issued letter.
   *
   * @throws ArchiveDamaged if the folder is there but cannot be read
   */
  public Optional<IssuedLetter> read(LetterId id) {
    return contains(id) && !id.series().received() ? Optional.of(readFolder(id)) : Optional.empty();
  }

  /**
   * A letter that came in.
   *
   * @throws ArchiveDamaged if the folder is there but cannot be read
   */
  public Optional<ReceivedLetter> received(LetterId id) {
    return contains(id) && id.series().received()
        ? Optional.of(readReceived(id))
        : Optional.empty();
  }

  /** Either. */
  public Optional<FiledLetter> filed(LetterId id) {
    return id.series().received() ? received(id).map(l -> l) : read(id).map(l -> l);
  }

  private ReceivedLetter readReceived(LetterId id) {
    try {
      return ReceivedFolder.read(folder(id), id);
    } catch (IOException | RuntimeException e) {
      throw new ArchiveDamaged(folder(id), e);
    }
  }

  private IssuedLetter readFolder(LetterId id) {
    Path folder = folder(id);
    try {
      String json = Files.readString(folder.resolve("letter.json"));
      Letter letter = LetterFile.read("letter.json", json, code -> Optional.empty());
      return IssuedAct.firstOf(Files.readString(folder.resolve(IssuedAct.FILE))).by(id, letter);
    } catch (IOException | RuntimeException e) {
      throw new ArchiveDamaged(folder, e);
    }
  }

  /**
   * letter.pdf, letter.docx, letter.json or an enclosure's file, "enclosures/1.pdf"; of a letter
   * that came in also the files as they came, "original/1.pdf".
   */
  public Optional<byte[]> file(LetterId id, String name) {
    if (!(FILES.contains(name) || ENCLOSURE.matcher(name).matches())
        && received(id).filter(letter -> ReceivedFolder.gives(letter, name)).isEmpty()) {
      return Optional.empty();
    }
    Path file = folder(id).resolve(name);
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try {
      return Optional.of(Files.readAllBytes(file));
    } catch (IOException e) {
      throw new ArchiveDamaged(file, e);
    }
  }

  private static Stream<String> names(Path folder) {
    if (!Files.isDirectory(folder)) {
      return Stream.empty();
    }
    try (Stream<Path> inside = Files.list(folder)) {
      return inside.map(path -> path.getFileName().toString()).sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
