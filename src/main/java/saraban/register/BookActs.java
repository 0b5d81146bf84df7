package saraban.register;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import saraban.journal.Entry;
import saraban.journal.Journal;
import saraban.letter.LetterId;

/**
 * What the journal knows of a book.
 *
 * @param own acts about the book itself: opened, closed
 * @param numbers acts about each of its numbers
 */
record BookActs(BookId book, List<Entry> own, Map<LetterId, List<Entry>> numbers) {

  static BookActs of(BookId book, Journal journal) {
    Map<LetterId, List<Entry>> numbers = new LinkedHashMap<>();
    for (Entry entry : journal.aboutAll(book + "-")) {
      LetterId.parse(entry.act().about())
          .filter(number -> BookId.of(number).equals(book))
          .ifPresent(n -> numbers.computeIfAbsent(n, each -> new ArrayList<>()).add(entry));
    }
    return new BookActs(book, journal.about(book.toString()), numbers);
  }

  List<Entry> about(LetterId number) {
    return numbers.getOrDefault(number, List.of());
  }

  /** The act that opened it; the last one, if it was made to begin elsewhere before its first. */
  Optional<Entry> opened() {
    return own.stream()
        .filter(entry -> entry.act().kind().equals("book-opened"))
        .reduce((before, after) -> after);
  }
}
