package saraban.search;

import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import saraban.archive.Archive;
import saraban.letter.IssuedLetter;
import saraban.letter.LetterId;
import saraban.letter.LetterIssued;

/** Keeps the index in step with the archive: at start, and as letters are issued. */
@Component
class IndexIssuedLetters {

  private static final Logger LOG = LoggerFactory.getLogger(IndexIssuedLetters.class);

  private final LetterIndex index;
  private final Archive archive;

  IndexIssuedLetters(LetterIndex index, Archive archive) {
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
    try {
      index.add(event.letter());
    } catch (IndexUnreadable e) {
      LOG.error("Letter {} is issued but not indexed", event.letter().id(), e);
    }
  }

  private Stream<IssuedLetter> letters(List<LetterId> ids) {
    return ids.stream().flatMap(id -> archive.read(id).stream());
  }
}
