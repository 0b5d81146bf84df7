package saraban.archive;

import org.springframework.stereotype.Component;
import saraban.journal.Entry;
import saraban.journal.Journal;
import saraban.letter.LetterId;

/**
 * Appends each act about a letter of the archive to the letter's history.jsonl, once it is
 * committed: nobody else has to.
 */
@Component
class KeepHistory implements Journal.Follower {

  private final Archive archive;
  private final Histories histories;

  KeepHistory(Archive archive) {
    this.archive = archive;
    this.histories = new Histories(archive);
  }

  @Override
  public void follow(Entry entry) {
    if (!Histories.begins(entry.act().kind())) {
      LetterId.parse(entry.act().about()).ifPresent(id -> append(id, entry));
    }
  }

  private void append(LetterId id, Entry entry) {
    if (!archive.contains(id) && archive.leftStaged().contains(id)) {
      archive.left(id).keep();
    }
    if (archive.contains(id)) {
      histories.append(id, entry);
    }
  }
}
