package saraban.search;

import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import saraban.archive.Archive;
import saraban.letter.FiledLetter;
import saraban.letter.LetterId;
import saraban.letter.LetterIssued;
import saraban.letter.LetterReceived;

/** Keeps the index in step with the archive: at start, and as letters are issued and received. */
@Component
class IndexFiledLetters {

  private static final Logger LOG = LoggerFactory.getLogger(IndexFiledLetters.class);

  private final LetterIndex index;
  private final Archive archive;

  IndexFiledLetters(LetterIndex index, Archive archive) {
    this.index = index;
    this.archive = archive;
  }

  /** After the archive is recovered. */
  @EventListener(ApplicationStartedEvent.class)
  void takeWhatIsMissing() {
    try {
      List<LetterId> missing = archive.ids().stream().filter(id -> !index.contains(id)).toList();
      if (!missing.isEmpty()) {
        index.addAll(() -> letters(missing).iterator());
      }
    } catch (IndexUnreadable e) {
      LOG.warn("The index is broken and is built anew from the archive", e);
      List<LetterId> all = archive.ids();
      index.rebuild(() -> letters(all).iterator());
    }
  }

  /** The letter is issued whatever becomes of the index: the next start takes it in. */
  @EventListener
  void issued(LetterIssued event) {
    take(event.letter());
  }

  @EventListener
  void received(LetterReceived event) {
    take(event.letter());
  }

  private void take(FiledLetter letter) {
    try {
      index.add(letter);
    } catch (IndexUnreadable e) {
      LOG.error("Letter {} is filed but not indexed", letter.id(), e);
    }
  }

  private Stream<FiledLetter> letters(List<LetterId> ids) {
    return ids.stream().flatMap(id -> archive.filed(id).stream());
  }
}
