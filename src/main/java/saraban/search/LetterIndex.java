package saraban.search;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import saraban.letter.FiledLetter;
import saraban.letter.LetterId;
import saraban.letter.Visibility;

/** The Lucene index of letters, issued and received. */
public final class LetterIndex implements AutoCloseable {

  /** Where it lies under data/. */
  public static final String FOLDER = "index";

  /** Held, so that its level stays: Lucene would tell users of the command line about vectors. */
  private static final Logger VECTORS =
      Logger.getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider");

  static {
    VECTORS.setLevel(Level.SEVERE);
  }

  private static final int LONGEST_QUERY = 200;

  private final Path folder;
  private final Directory directory;
  private final boolean writes;
  private final CommitSoon commit = new CommitSoon();
  private Optional<IndexWriter> writer = Optional.empty();
  private Optional<SearcherManager> searchers = Optional.empty();
  private Optional<IOException> broken = Optional.empty();

  private LetterIndex(Path folder, Directory directory, boolean writes) {
    this.folder = folder;
    this.directory = directory;
    this.writes = writes;
  }

  /**
   * Opens it for reading and writing. A broken index can be rebuilt, but not asked.
   *
   * @throws IndexUnreadable if another program writes it
   */
  public static LetterIndex open(Path folder) {
    LetterIndex index = new LetterIndex(folder, directory(folder, true), true);
    index.begin();
    return index;
  }

  /** Opens it for reading only, beside a server that writes. */
  public static LetterIndex openToRead(Path folder) {
    return new LetterIndex(folder, directory(folder, false), false);
  }

  private static Directory directory(Path folder, boolean make) {
    try {
      // Lucene makes a missing folder; whoever only reads leaves no trace.
      boolean there = make || Files.isDirectory(folder);
      return there ? FSDirectory.open(folder) : new ByteBuffersDirectory();
    } catch (IOException e) {
      throw IndexUnreadable.unwritable(folder, e);
    }
  }

  /**
   * Takes a letter in; whoever looks after this call finds it, another program half a second later.
   */
  public void add(FiledLetter letter) {
    addAll(List.of(letter));
  }

  synchronized void addAll(Iterable<? extends FiledLetter> letters) {
    IndexWriter open = writer.orElseThrow(this::unusable);
    try {
      for (FiledLetter letter : letters) {
        put(open, letter);
      }
      refresh();
      commit.soon(open);
    } catch (IOException e) {
      throw IndexUnreadable.unwritable(folder, e);
    }
  }

  /** Throws everything away and takes these in; readers see the old or the new, nothing between. */
  public synchronized void rebuild(Iterable<? extends FiledLetter> letters) {
    try {
      IndexWriter open = writer.isPresent() ? writer.get() : afresh();
      open.commit();
      open.deleteAll();
      for (FiledLetter letter : letters) {
        put(open, letter);
      }
      open.commit();
      refresh();
    } catch (IOException e) {
      restart();
      throw IndexUnreadable.unwritable(folder, e);
    } catch (RuntimeException e) {
      restart();
      throw e;
    }
  }

  public boolean contains(LetterId id) {
    Query query = new TermQuery(new Term(LetterDocument.ID, id.toString()));
    return ask(searcher -> searcher.count(query) > 0, false);
  }

  /**
   * Finds letters by number, however it is typed, or by words; best first.
   *
   * @param registry whose secret letters may be found by their words; others are found by number
   *     only
   */
  public List<Hit> find(String query, String registry, int most) {
    String typed = query.substring(0, Math.min(query.length(), LONGEST_QUERY));
    Optional<LetterQuery> asked = LetterQuery.of(typed, registry);
    if (asked.isEmpty() || most < 1) {
      return List.of();
    }
    Visibility visibility = new Visibility(registry);
    return ask(searcher -> new FindHits(searcher, visibility).of(asked.get(), most), List.of());
  }

  @Override
  public synchronized void close() {
    commit.close();
    try {
      if (searchers.isPresent()) {
        searchers.get().close();
      }
      if (writer.isPresent()) {
        writer.get().close();
      }
      directory.close();
    } catch (IOException e) {
      throw IndexUnreadable.unwritable(folder, e);
    }
  }

  private static void put(IndexWriter open, FiledLetter letter) throws IOException {
    open.updateDocument(
        new Term(LetterDocument.ID, letter.id().toString()), LetterDocument.of(letter));
  }

  private void begin() {
    try {
      IndexWriter open = new IndexWriter(directory, new IndexWriterConfig(new KeywordAnalyzer()));
      open.commit();
      writer = Optional.of(open);
      searchers = Optional.of(new SearcherManager(open, null));
    } catch (LockObtainFailedException e) {
      throw IndexUnreadable.busy(folder, e);
    } catch (AccessDeniedException e) {
      throw IndexUnreadable.unwritable(folder, e);
    } catch (IOException | IllegalArgumentException e) {
      broken = Optional.of(new IOException(e));
    }
  }

  /** Clears what cannot be read and begins an empty index. */
  private IndexWriter afresh() throws IOException {
    if (!writes) {
      throw unusable();
    }
    for (String file : directory.listAll()) {
      if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) {
        directory.deleteFile(file);
      }
    }
    broken = Optional.empty();
    begin();
    return writer.orElseThrow(this::unusable);
  }

  /** Goes back to what was committed last. */
  private void restart() {
    try {
      if (searchers.isPresent()) {
        searchers.get().close();
      }
      if (writer.isPresent()) {
        writer.get().rollback();
      }
    } catch (IOException e) {
      broken = Optional.of(e);
    }
    searchers = Optional.empty();
    writer = Optional.empty();
    begin();
  }

  private void refresh() throws IOException {
    if (searchers.isPresent()) {
      searchers.get().maybeRefreshBlocking();
    }
  }

  private IndexUnreadable unusable() {
    return IndexUnreadable.broken(folder, broken.orElseGet(() -> new IOException("read only")));
  }

  private <T> T ask(Question<T> question, T nothing) {
    try {
      Optional<SearcherManager> manager = manager();
      if (manager.isEmpty()) {
        return nothing;
      }
      IndexSearcher searcher = manager.get().acquire();
      try {
        return question.of(searcher);
      } finally {
        manager.get().release(searcher);
      }
    } catch (IOException | IllegalArgumentException e) {
      throw IndexUnreadable.broken(folder, e);
    }
  }

  private synchronized Optional<SearcherManager> manager() throws IOException {
    if (broken.isPresent()) {
      throw unusable();
    }
    if (writes) {
      return searchers;
    }
    if (searchers.isEmpty() && DirectoryReader.indexExists(directory)) {
      searchers = Optional.of(new SearcherManager(directory, null));
    }
    refresh();
    return searchers;
  }

  private interface Question<T> {
    T of(IndexSearcher searcher) throws IOException;
  }

  /**
   * A letter found.
   *
   * @param open false if the reader may see the number only
   * @param snippet words around the match, with the match between U+0001 and U+0002
   */
  public record Hit(
      LetterId id,
      String number,
      LocalDate date,
      String from,
      String subject,
      String snippet,
      boolean open) {}
}
