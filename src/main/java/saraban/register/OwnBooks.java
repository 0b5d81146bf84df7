package saraban.register;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import saraban.letter.Series;
import saraban.organisation.Office;

/** Which books an office uses, keeps and may look into. */
@Component
public class OwnBooks {

  /** Those that most offices write in every day. */
  public static final Set<Series> MAIN =
      Set.of(
          Series.OUTGOING,
          Series.CIRCULAR,
          Series.MEMORANDUM,
          Series.ORDER,
          Series.ANNOUNCEMENT,
          Series.CERTIFICATE,
          Series.INCOMING);

  private final Books books;
  private final Numbering numbering;

  OwnBooks(Books books, Numbering numbering) {
    this.books = books;
    this.numbering = numbering;
  }

  /** The outgoing books that an office uses in a year, each once. */
  public List<BookId> of(Office office, int year) {
    return Stream.of(Series.values())
        .filter(series -> !series.received())
        .map(series -> numbering.book(office.code(), series, year))
        .distinct()
        .toList();
  }

  /** The incoming books of its registry, then the outgoing ones. */
  public List<BookId> all(Office office, int year) {
    return Stream.concat(
            Stream.of(Series.INCOMING, Series.SECRET_INCOMING)
                .map(series -> new BookId(office.registry(), series, year)),
            of(office, year).stream())
        .toList();
  }

  /** The book that is asked for by name if the office may see it, else its own of the series. */
  BookId chosen(Office office, Series series, int year, Optional<String> named) {
    return named
        .flatMap(BookId::parse)
        .filter(book -> sees(office, book))
        .orElseGet(() ->
            series.received()
                ? new BookId(office.registry(), series, year)
                : numbering.book(office.code(), series, year));
  }

  /** Whether the office uses the book, keeps it, or is the registry of the office that does. */
  public boolean sees(Office office, BookId book) {
    return keeps(office, book)
        || numbering.book(office.code(), book.series(), book.year()).equals(book)
        || book.keeper().equals(office.registry());
  }

  /** Whether people of the office open and close it and explain its numbers. */
  public boolean keeps(Office office, BookId book) {
    return book.keeper().equals(office.code())
        || numbering.registryOf(book.keeper()).equals(office.code());
  }

  /** Further books of the same series and year: of divisions, of reference codes. */
  List<BookId> beside(Office office, BookId book) {
    return books.booksOf(book.year()).stream()
        .map(Books.Book::id)
        .filter(other -> other.series() == book.series() && !other.equals(book))
        .filter(other -> sees(office, other))
        .toList();
  }

  List<Integer> years(Office office) {
    return Stream.concat(
            books.booksOf(office.registry()).stream(), books.booksOf(office.code()).stream())
        .map(Books.Book::year)
        .distinct()
        .sorted(Comparator.reverseOrder())
        .toList();
  }
}
