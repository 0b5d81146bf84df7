package saraban.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import saraban.RunningSaraban;
import saraban.TestDatabase;
import saraban.letter.LetterId;

/** The book against the simplest book that one can think of: a map from numbers to words. */
class BookModelTest {

  /** What a number is in the model. */
  private enum State {
    LETTER,
    CANCELLED,
    HELD,
    GONE
  }

  @Test
  void anySequenceOfActsLeavesTheBookAsTheModelSays() {
    qt().withFixedSeed(2569)
        .withExamples(60)
        .withShrinkCycles(200)
        .forAll(lists().of(integers().between(0, 6999)).ofSizeBetween(1, 40))
        .checkAssert(BookModelTest::play);
  }

  /** Each number of a thousand chooses an act, its rest the number that it is done to. */
  private static void play(List<Integer> acts) {
    BookWorld book = new BookWorld(TestDatabase.empty());
    Map<Integer, State> model = new TreeMap<>();
    for (int act : acts) {
      switch (act / 1000) {
        case 0, 1 -> model.put(book.issue().running(), State.LETTER);
        case 2 -> crashed(book);
        case 3 -> book.reserve(1 + act % 3).forEach(n -> model.put(n.running(), State.HELD));
        case 4 -> use(book, model, act % 1000);
        case 5 -> cancel(book, model, act % 1000);
        default -> release(book, model, act);
      }
    }
    agree(book, model);
  }

  /** A crash before the commit leaves no trace: the number is given again. */
  private static void crashed(BookWorld book) {
    int next = book.next();
    try {
      book.issue(() -> {
        throw new BookWorld.Crash();
      });
    } catch (BookWorld.Crash expected) {
      assertThat(book.next()).isEqualTo(next);
    }
  }

  private static void use(BookWorld book, Map<Integer, State> model, int chosen) {
    pick(model, State.HELD, chosen)
        .ifPresent(number -> {
          book.issueUnder(BookWorld.BOOK.number(number), BookWorld.DAY);
          model.put(number, State.LETTER);
        });
  }

  private static void cancel(BookWorld book, Map<Integer, State> model, int chosen) {
    pick(model, State.LETTER, chosen)
        .ifPresent(number -> {
          book.cancel(BookWorld.BOOK.number(number));
          model.put(number, State.CANCELLED);
        });
  }

  private static void release(BookWorld book, Map<Integer, State> model, int act) {
    if (act % 2 == 0) {
      book.lapse();
      model.replaceAll((number, state) -> state == State.HELD ? State.GONE : state);
    } else {
      pick(model, State.HELD, act % 1000)
          .ifPresent(number -> {
            book.giveBack(BookWorld.BOOK.number(number));
            model.put(number, State.GONE);
          });
    }
  }

  private static Optional<Integer> pick(Map<Integer, State> model, State state, int chosen) {
    List<Integer> numbers = model.keySet().stream().filter(n -> model.get(n) == state).toList();
    return numbers.isEmpty() ? Optional.empty() : Optional.of(numbers.get(chosen % numbers.size()));
  }

  private static void agree(BookWorld book, Map<Integer, State> model) {
    assertThat(book.next()).isEqualTo(model.size() + 1);
    assertThat(model.keySet())
        .containsExactlyElementsOf(IntStream.rangeClosed(1, model.size()).boxed().toList());
    model.forEach((number, state) -> {
      boolean letter = state == State.LETTER || state == State.CANCELLED;
      assertThat(book.letters().contains(number)).isEqualTo(letter);
      assertThat(book.cancellations.find(BookWorld.BOOK.number(number)).isPresent())
          .isEqualTo(state == State.CANCELLED);
      assertThat(book.outcome(number).filter(o -> o == Reservations.Outcome.HELD).isPresent())
          .isEqualTo(state == State.HELD);
    });
  }

  @Test
  void sixtyFourClerksAtOnceLeaveNoGapAndNoNumberTwice() throws Exception {
    together(new BookWorld(TestDatabase.empty()));
  }

  /** What the test above is worth: it fails once the book's row is not locked any more. */
  @Test
  void withoutTheLockTheSameClerksCollide() {
    TestDatabase database = TestDatabase.empty();
    BookWorld unlocked = new BookWorld(database, new Unlocked(database.client()));
    assertThatThrownBy(() -> together(unlocked)).isInstanceOf(Throwable.class);
  }

  @Test
  void aConnectionThatIsLostBeforeTheCommitGivesNoNumber() {
    TestDatabase database = TestDatabase.empty();
    BookWorld book = new BookWorld(database);
    book.issue();
    assertThatThrownBy(() -> book.issue(() -> loseConnections(database)))
        .isInstanceOf(RuntimeException.class);
    assertThat(book.next()).isEqualTo(2);
    assertThat(book.issue().running()).isEqualTo(2);
    assertThat(book.letters()).containsExactly(1, 2);
  }

  /** From a thread, hence a connection, of its own. */
  private static void loseConnections(TestDatabase database) {
    try (var elsewhere = Executors.newSingleThreadExecutor()) {
      elsewhere.submit(() ->
          database
              .client()
              .sql(
                  "select abort_session(session_id) from information_schema.sessions"
                      + " where session_id <> session_id()")
              .query(Boolean.class)
              .list());
    }
  }

  /** The counters as they would be if somebody forgot "for update". */
  private static final class Unlocked implements Counters {

    private final JdbcClient database;
    private final Counters locking;

    Unlocked(JdbcClient database) {
      this.database = database;
      this.locking = new JdbcCounters(database);
    }

    @Override
    public Optional<Counter> lock(BookId book) {
      Optional<Counter> read =
          database
              .sql("select first_number, next_number from book where registry = ? and series = ?")
              .params(book.registry(), book.series().code())
              .query((row, index) ->
                  new Counter(
                      book,
                      row.getInt(1),
                      row.getInt(2),
                      Optional.empty(),
                      Optional.empty(),
                      Optional.empty()))
              .optional();
      RunningSaraban.pause(20);
      return read;
    }

    @Override
    public void advance(BookId book, int next, LocalDate day) {
      locking.advance(book, next, day);
    }

    @Override
    public void close(BookId book, LocalDate day) {
      locking.close(book, day);
    }

    @Override
    public void keepOpen(BookId book, LocalDate until) {
      locking.keepOpen(book, until);
    }

    @Override
    public Optional<LocalDate> lastDay(BookId book) {
      return locking.lastDay(book);
    }
  }

  /** Clerks issue, crash, reserve and use what they reserved, all at once. */
  static void together(BookWorld book) throws Exception {
    List<Callable<List<Integer>>> clerks = new ArrayList<>();
    for (int clerk = 0; clerk < 64; clerk++) {
      int kind = clerk % 4;
      clerks.add(() -> work(book, kind));
    }
    TreeSet<Integer> given = new TreeSet<>();
    int count = 0;
    try (var office = Executors.newFixedThreadPool(64)) {
      for (Future<List<Integer>> done : office.invokeAll(clerks)) {
        count += done.get().size();
        given.addAll(done.get());
      }
    }
    assertThat(given).hasSize(count);
    assertThat(given).containsExactlyElementsOf(IntStream.rangeClosed(1, count).boxed().toList());
    assertThat(book.next()).isEqualTo(count + 1);
  }

  private static List<Integer> work(BookWorld book, int kind) {
    List<Integer> given = new ArrayList<>();
    switch (kind) {
      case 0, 1 -> given.add(book.issue().running());
      case 2 -> {
        crashed(book::issue);
        given.add(book.issue().running());
      }
      default -> {
        List<LetterId> block = book.reserve(2);
        book.issueUnder(block.getFirst(), BookWorld.DAY);
        block.forEach(number -> given.add(number.running()));
      }
    }
    return given;
  }

  private interface Issuing {
    LetterId issue(Runnable before);
  }

  private static void crashed(Issuing issuing) {
    try {
      issuing.issue(() -> {
        throw new BookWorld.Crash();
      });
    } catch (BookWorld.Crash expected) {
      // as it was meant: nothing is given
    }
  }
}
