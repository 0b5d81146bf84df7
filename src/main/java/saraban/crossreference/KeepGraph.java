package saraban.crossreference;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import saraban.archive.Archive;
import saraban.letter.FiledLetter;
import saraban.letter.LetterId;
import saraban.letter.LetterIssued;
import saraban.letter.LetterReceived;

/** Keeps the graph in step with the archive: at start, and as letters come and go. */
@Component
class KeepGraph {

  private static final Logger LOG = LoggerFactory.getLogger(KeepGraph.class);

  private final TakeLetter takeLetter;
  private final JdbcNodes nodes;
  private final Archive archive;

  KeepGraph(TakeLetter takeLetter, JdbcNodes nodes, Archive archive) {
    this.takeLetter = takeLetter;
    this.nodes = nodes;
    this.archive = archive;
  }

  /** After the archive is recovered. */
  @EventListener(ApplicationStartedEvent.class)
  @Order(10)
  void takeWhatIsMissing() {
    for (LetterId id : archive.ids()) {
      if (nodes.nodeOf(id).isEmpty()) {
        archive.filed(id).ifPresent(this::take);
      }
    }
  }

  @EventListener
  @Order(10)
  void issued(LetterIssued event) {
    take(event.letter());
  }

  @EventListener
  @Order(10)
  void received(LetterReceived event) {
    take(event.letter());
  }

  /** The letter is in its book whatever becomes of the graph: the next start takes it in. */
  private void take(FiledLetter letter) {
    try {
      takeLetter.take(letter);
    } catch (RuntimeException e) {
      LOG.error("Letter {} is not in the graph", letter.id(), e);
    }
  }
}
