package saraban.search;

import java.io.IOException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.AlreadyClosedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Commits the index once for all letters of half a second: forcing it to disk costs more than
 * issuing a letter. What a kill leaves out is taken in at the next start.
 */
final class CommitSoon implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(CommitSoon.class);
  private static final long MILLIS = 500;

  private final AtomicBoolean waits = new AtomicBoolean();
  private final ScheduledExecutorService later =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("index").factory());

  void soon(IndexWriter writer) {
    if (waits.compareAndSet(false, true)) {
      later.schedule(() -> commit(writer), MILLIS, TimeUnit.MILLISECONDS);
    }
  }

  private void commit(IndexWriter writer) {
    waits.set(false);
    try {
      writer.commit();
    } catch (AlreadyClosedException e) {
      LOG.debug("The index was closed, which committed it");
    } catch (IOException e) {
      LOG.error("The index cannot be written; the next start takes in what it lacks", e);
    }
  }

  @Override
  public void close() {
    later.shutdownNow();
  }
}
