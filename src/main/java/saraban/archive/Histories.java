package saraban.archive;

import java.io.IOException;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import saraban.journal.Act;
import saraban.journal.Entry;
import saraban.letter.LetterId;

/** What was done to the letters of the archive after they came to be: their history.jsonl. */
public final class Histories {

  /** In front of a file's path where an act tells its fingerprint. */
  public static final String FILE = "file:";

  /** How many lines of its history an adopted letter had. */
  static final String LINES = "lines";

  private final Archive archive;

  public Histories(Archive archive) {
    this.archive = archive;
  }

  /** Whether an act of this kind makes a folder; all others are appended to its history. */
  public static boolean begins(String kind) {
    return kind.equals("issued") || kind.equals("received") || kind.equals("adopted");
  }

  /** The same act with the fingerprints of the files of its letter, as they were written. */
  public static Act withHashes(Act act, SortedMap<String, String> hashes) {
    SortedMap<String, String> detail = new TreeMap<>(act.detail());
    hashes.forEach((path, hash) -> detail.put(FILE + path, hash));
    return new Act(act.by(), act.office(), act.kind(), act.about(), detail);
  }

  /**
   * Adds an act of the journal to the history of a letter: forced to disk, and once however often
   * it is called. An act about a letter comes here by itself when it is committed.
   *
   * @throws ArchiveUnwritable if that fails; the next start tries again
   */
  public synchronized void append(LetterId id, Entry act) {
    try {
      history(id).append(act);
    } catch (IOException e) {
      throw new ArchiveUnwritable(archive.folder(id), e);
    }
  }

  /**
   * What was done to a letter after it came to be, first act first.
   *
   * @throws ArchiveDamaged if it cannot be read
   */
  public List<Entry> acts(LetterId id) {
    try {
      return archive.contains(id) ? history(id).acts() : List.of();
    } catch (IOException | RuntimeException e) {
      throw new ArchiveDamaged(archive.folder(id), e);
    }
  }

  private History history(LetterId id) {
    return new History(archive.folder(id).resolve(IssuedAct.FILE));
  }
}
