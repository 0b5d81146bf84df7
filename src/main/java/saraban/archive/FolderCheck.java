package saraban.archive;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import saraban.journal.Entry;
import saraban.journal.Sha256;
import saraban.letter.LetterId;

/** Compares the folder of a letter with what the journal says of it, byte by byte. */
public final class FolderCheck {

  private final Archive archive;
  private final long signed;

  /**
   * @param signed place up to which the journal is signed: acts after it may have been stopped
   */
  public FolderCheck(Archive archive, long signed) {
    this.archive = archive;
    this.signed = signed;
  }

  /**
   * The first thing that does not fit, in a sentence; nothing if all does.
   *
   * @param acts of the journal about the letter, first act first
   */
  public Optional<String> fault(LetterId id, List<Entry> acts) {
    Optional<Entry> first = acts.stream().filter(e -> Histories.begins(e.act().kind())).findFirst();
    if (first.isEmpty()) {
      return Optional.of("มีแฟ้มในคลัง แต่ไม่มีในบันทึก");
    }
    if (!archive.contains(id)) {
      return archive.leftStaged().contains(id)
          ? Optional.empty()
          : Optional.of("บันทึกว่าออกเลขแล้ว แต่ไม่พบแฟ้มในคลัง");
    }
    List<Entry> after = acts.stream().filter(e -> e.place() > first.get().place()).toList();
    try {
      return files(id, acts).or(() -> history(id, first.get(), after));
    } catch (UncheckedIOException e) {
      return Optional.of("อ่านแฟ้มในคลังไม่ได้");
    }
  }

  private Optional<String> files(LetterId id, List<Entry> acts) {
    SortedMap<String, String> recorded = new TreeMap<>();
    for (Entry entry : acts) {
      entry
          .act()
          .detail()
          .forEach((name, hash) -> {
            if (name.startsWith(Histories.FILE)) {
              recorded.put(name.substring(Histories.FILE.length()), hash);
            }
          });
    }
    if (recorded.isEmpty()) {
      return Optional.of("บันทึกไม่มีค่าแฮชของแฟ้ม");
    }
    recorded.remove(IssuedAct.FILE);
    return differences(archive.folder(id), recorded);
  }

  private static Optional<String> differences(Path folder, SortedMap<String, String> recorded) {
    for (String path : present(folder)) {
      String hash = recorded.remove(path);
      if (hash == null) {
        return Optional.of("มีแฟ้ม %s ที่บันทึกไม่รู้จัก".formatted(path));
      }
      if (!hash.equals(Sha256.hex(read(folder.resolve(path))))) {
        return Optional.of("แฟ้ม %s ถูกแก้ไข ไม่ตรงกับที่บันทึกไว้".formatted(path));
      }
    }
    return recorded.isEmpty()
        ? Optional.empty()
        : Optional.of("แฟ้ม %s หายไป".formatted(recorded.firstKey()));
  }

  /** The fingerprint of each file of a folder. */
  static SortedMap<String, String> hashes(Path folder) {
    SortedMap<String, String> hashes = new TreeMap<>();
    present(folder).forEach(path -> hashes.put(path, Sha256.hex(read(folder.resolve(path)))));
    hashes.put(IssuedAct.FILE, Sha256.hex(read(folder.resolve(IssuedAct.FILE))));
    return hashes;
  }

  private static List<String> present(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> !Files.isDirectory(file))
          .map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .filter(path -> !path.equals(IssuedAct.FILE))
          .sorted()
          .toList();
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

  private Optional<String> history(LetterId id, Entry first, List<Entry> after) {
    Path file = archive.folder(id).resolve(IssuedAct.FILE);
    if (!Files.exists(file)) {
      return Optional.of("แฟ้ม history.jsonl หายไป");
    }
    List<String> lines = new String(read(file), UTF_8).lines().toList();
    String known = first.act().detail(Histories.LINES);
    int begun = Math.min(lines.size(), known.matches("\\d{1,6}") ? Integer.parseInt(known) : 1);
    String beginning =
        lines.subList(0, begun).stream().map(line -> line + "\n").collect(Collectors.joining());
    if (!Sha256.hex(beginning).equals(first.act().detail(Histories.FILE + IssuedAct.FILE))) {
      return Optional.of("บรรทัดแรกของ history.jsonl ถูกแก้ไข");
    }
    return acts(lines, begun, after);
  }

  /** Line by line; the last acts may be missing if the program was stopped before it wrote them. */
  private Optional<String> acts(List<String> lines, int begun, List<Entry> after) {
    for (int i = 0; i < after.size(); i++) {
      Entry entry = after.get(i);
      if (i + begun >= lines.size()) {
        return entry.place() > signed
            ? Optional.empty()
            : Optional.of("history.jsonl ขาดรายการ “%s”".formatted(entry.act().kind()));
      }
      if (!lines.get(i + begun).equals(entry.line())) {
        return Optional.of(
            "บรรทัดที่ %d ของ history.jsonl ไม่ตรงกับบันทึก".formatted(i + begun + 1));
      }
    }
    boolean more = lines.size() > after.size() + begun;
    return more ? Optional.of("history.jsonl มีบรรทัดเกินจากบันทึก") : Optional.empty();
  }
}
