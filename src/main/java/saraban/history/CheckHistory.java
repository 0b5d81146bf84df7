package saraban.history;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import saraban.archive.Archive;
import saraban.archive.FolderCheck;
import saraban.home.Home;
import saraban.journal.ChainCheck;
import saraban.journal.Entry;
import saraban.journal.Journal;
import saraban.letter.LetterId;
import saraban.register.Books;
import saraban.register.Receipts;

/**
 * Whether the record is as it was written: the journal's chain up to its signed head, every file of
 * the archive against the fingerprints in the journal, every line of the register against both.
 */
public final class CheckHistory {

  private static final int MOST = 100;

  private final Journal journal;
  private final Archive archive;
  private final RegisterCheck register;
  private final Home home;

  public CheckHistory(Journal journal, Archive archive, Books books, Receipts receipts, Home home) {
    this.journal = journal;
    this.archive = archive;
    this.register = new RegisterCheck(books, receipts, archive);
    this.home = home;
  }

  /**
   * What was found.
   *
   * @param entries of the journal
   * @param signed how many of them the signed head covers
   * @param key fingerprint of the key that signed
   * @param letters whose folders were compared
   * @param faults in sentences, the first broken link first; none if all is whole
   */
  public record Finding(long entries, long signed, String key, int letters, List<String> faults) {

    public boolean whole() {
      return faults.isEmpty();
    }
  }

  public Finding check() {
    return switch (new ChainCheck(journal, home).run()) {
      case ChainCheck.Whole whole -> letters(whole);
      case ChainCheck.Broken broken ->
          new Finding(journal.length(), 0, "", 0, List.of(broken.thai()));
    };
  }

  private Finding letters(ChainCheck.Whole whole) {
    Map<LetterId, List<Entry>> acts = acts();
    FolderCheck folders = new FolderCheck(archive, whole.signed());
    List<String> faults = new ArrayList<>();
    for (Map.Entry<LetterId, List<Entry>> each : acts.entrySet()) {
      fault(folders, each.getKey(), each.getValue()).ifPresent(faults::add);
    }
    return new Finding(
        whole.entries(),
        whole.signed(),
        whole.key(),
        acts.size(),
        faults.stream().limit(MOST).toList());
  }

  /** Letters by the place of their first act; folders that no act knows come last. */
  private Map<LetterId, List<Entry>> acts() {
    Map<LetterId, List<Entry>> acts = new LinkedHashMap<>();
    journal.each(
        0,
        entry ->
            LetterId.parse(entry.act().about())
                .ifPresent(id -> acts.computeIfAbsent(id, i -> new ArrayList<>()).add(entry)));
    acts.values()
        .removeIf(list ->
            list.stream().noneMatch(entry -> saraban.archive.Histories.begins(entry.act().kind())));
    archive.ids().stream()
        .sorted(Comparator.comparing(LetterId::toString))
        .forEach(id -> acts.putIfAbsent(id, List.of()));
    return acts;
  }

  private Optional<String> fault(FolderCheck folders, LetterId id, List<Entry> acts) {
    return folders
        .fault(id, acts)
        .or(() -> register.fault(id))
        .map(fault -> "%s (archive/%s): %s".formatted(id, id.folder(), fault));
  }
}
