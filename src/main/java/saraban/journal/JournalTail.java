package saraban.journal;

import java.io.IOException;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import saraban.home.Home;

/**
 * What follows a commit: acts are told to those who follow, then the head that covers them is
 * signed. Signed is only what was told, in order: what a crash left untold lies after the head and
 * is told at the next start.
 */
public final class JournalTail {

  private static final Logger LOG = LoggerFactory.getLogger(JournalTail.class);

  private final HeadFile head;
  private final List<Journal.Follower> followers;
  private final NavigableMap<Long, Entry> committed = new ConcurrentSkipListMap<>();
  private Optional<Entry> unsigned = Optional.empty();
  private long told = -1;
  private volatile Optional<String> fault = Optional.empty();

  JournalTail(HeadFile head, List<Journal.Follower> followers) {
    this.head = head;
    this.followers = List.copyOf(followers);
  }

  /** The tail of a home that nobody follows: for the command line. */
  public static JournalTail of(Home home) {
    return new JournalTail(new HeadFile(home), List.of());
  }

  /** Why the head is not signed any more, in Thai; nothing while all is well. */
  public Optional<String> fault() {
    return fault;
  }

  /** At the start: takes up where the last run was stopped. */
  public synchronized void catchUp(Journal journal) {
    switch (new ChainCheck(journal, head).run()) {
      case ChainCheck.Whole whole -> {
        told = whole.signed();
        journal.each(told, entry -> committed.put(entry.place(), entry));
        settle();
      }
      case ChainCheck.Broken broken -> broken(broken.thai());
    }
  }

  /**
   * Signs the journal as it is now, whatever the head said: after a restore from an older copy,
   * say.
   *
   * @throws IOException if the head cannot be written
   */
  public synchronized void signAnew(Journal journal) throws IOException {
    head.write(journal.length(), journal.lastHash());
    fault = Optional.empty();
  }

  /** Never throws: the act is done. */
  void committed(Entry entry) {
    committed.put(entry.place(), entry);
    settle();
  }

  /** Whoever comes first settles for those who wait behind. */
  private synchronized void settle() {
    try {
      tell();
      if (unsigned.isPresent() && fault.isEmpty()) {
        head.write(unsigned.get().place(), unsigned.get().hash());
        unsigned = Optional.empty();
      }
    } catch (IOException | RuntimeException e) {
      LOG.error("The journal's head could not be signed after place {}", told, e);
    }
  }

  /** Tells what is committed, in order; an entry that fails is told again later. */
  private void tell() {
    while (!committed.isEmpty() && isNext(committed.firstKey())) {
      Entry entry = committed.firstEntry().getValue();
      followers.forEach(follower -> follower.follow(entry));
      told = Math.max(told, entry.place());
      unsigned = Optional.of(entry);
      committed.remove(entry.place());
    }
  }

  private boolean isNext(long place) {
    if (told >= 0 && place <= told && fault.isEmpty()) {
      broken(
          "บันทึกการปฏิบัติถูกตัดท้ายระหว่างที่โปรแกรมทำงาน: รายการที่ %d มีแล้วแต่ถูกเขียนใหม่"
              .formatted(place));
    }
    return place == told + 1 || fault.isPresent();
  }

  private void broken(String thai) {
    fault = Optional.of(thai);
    LOG.error("The journal is broken, its head stays as it is: {}", thai);
  }
}
