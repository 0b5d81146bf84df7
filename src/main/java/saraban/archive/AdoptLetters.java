package saraban.archive;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import saraban.journal.Act;
import saraban.journal.Entry;
import saraban.journal.Journal;
import saraban.letter.FiledLetter;
import saraban.letter.IssuedLetter;
import saraban.letter.LetterDate;
import saraban.letter.LetterId;
import saraban.letter.LetterNumber;
import saraban.letter.ReceivedLetter;

/**
 * Records the letters that only the archive knows, after a rebuild: from now on their files are
 * checked as they are now.
 */
public final class AdoptLetters {

  private final Archive archive;
  private final Journal journal;

  public AdoptLetters(Archive archive, Journal journal) {
    this.archive = archive;
    this.journal = journal;
  }

  /** Gives how many. */
  public int adopt(String by) {
    int adopted = 0;
    for (LetterId id : archive.ids()) {
      if (journal.about(id.toString()).stream().noneMatch(AdoptLetters::begins)) {
        FiledLetter letter = archive.filed(id).orElseThrow();
        journal.append(
            Histories.withHashes(act(letter, by), FolderCheck.hashes(archive.folder(id))));
        adopted++;
      }
    }
    return adopted;
  }

  private static boolean begins(Entry entry) {
    return Histories.begins(entry.act().kind());
  }

  private Act act(FiledLetter letter, String by) {
    Map<String, String> detail = new TreeMap<>(before(letter.id()));
    detail.put("number", letter.letter().number().map(LetterNumber::canonical).orElse(""));
    switch (letter) {
      case IssuedLetter issued -> detail.put("on", issued.issuedOn().toString());
      case ReceivedLetter received -> detail.put("arrived", received.arrived().toString());
    }
    if (letter.letter().date() instanceof LetterDate.Day dated) {
      detail.put("dated", dated.day().toString());
    }
    return new Act(by, letter.office(), "adopted", letter.id().toString(), detail);
  }

  /** What its history tells of the time before: whether it was cancelled, above all. */
  private Map<String, String> before(LetterId id) {
    List<Entry> acts = new Histories(archive).acts(id);
    Map<String, String> told = new TreeMap<>();
    told.put(Histories.LINES, Integer.toString(acts.size() + 1));
    for (Entry entry : acts) {
      Act act = entry.act();
      if (act.kind().equals("cancelled")) {
        told.put("cancelled-on", act.detail("on"));
        told.put("cancelled-by", act.by());
        told.put("cancelled-because", act.detail("because"));
      } else if (act.kind().equals("replaced")) {
        told.put("replaced", act.detail("letter"));
      }
    }
    return told;
  }
}
