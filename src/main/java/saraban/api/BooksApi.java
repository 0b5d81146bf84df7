package saraban.api;

import java.security.Principal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import saraban.account.People;
import saraban.account.Person;
import saraban.letter.Series;
import saraban.organisation.Office;
import saraban.organisation.Offices;
import saraban.register.Books;
import saraban.register.Numbering;

/** GET /api/books/{office}/{series}/{year}: a book as its registry sees it. */
@RestController
class BooksApi {

  private final Books books;
  private final Numbering numbering;
  private final People people;
  private final Supplier<Offices> offices;

  BooksApi(Books books, Numbering numbering, People people, Supplier<Offices> offices) {
    this.books = books;
    this.numbering = numbering;
    this.people = people;
    this.offices = offices;
  }

  @GetMapping("/api/books/{office}/{series}/{year}")
  ResponseEntity<Book> book(
      @PathVariable String office,
      @PathVariable String series,
      @PathVariable int year,
      Principal principal) {
    Optional<Book> book =
        registry(office)
            .filter(registry -> sees(principal, registry))
            .flatMap(registry -> Series.ofCode(series))
            .map(s -> numbering.book(office, s, year))
            .flatMap(id -> find(id.registry(), id.series(), id.year()));
    return ResponseEntity.of(book);
  }

  private Optional<String> registry(String office) {
    return offices.get().find(office).map(Office::registry);
  }

  /** Books are seen by those who act for an office of their registry. */
  private boolean sees(Principal principal, String registry) {
    Person person = people.find(principal.getName()).orElseThrow();
    return person.offices().stream().flatMap(o -> registry(o).stream()).anyMatch(registry::equals);
  }

  private Optional<Book> find(String registry, Series series, int year) {
    return books.book(registry, series, year).map(this::shown);
  }

  private Book shown(Books.Book book) {
    List<Line> lines =
        books.entries(book.registry(), book.series(), book.year()).stream().map(Line::of).toList();
    return new Book(
        book.registry(),
        book.series().code(),
        book.year(),
        book.first(),
        book.next(),
        book.note(),
        lines);
  }

  /** A book; its year is of the Buddhist era. */
  record Book(
      String registry,
      String series,
      int year,
      int first,
      int next,
      String note,
      List<Line> letters) {}

  /** A line of it. */
  record Line(
      String id,
      int running,
      String number,
      LocalDate date,
      String subject,
      List<String> to,
      String secrecy,
      LocalDate issuedOn,
      String issuedBy) {

    static Line of(Books.Entry entry) {
      return new Line(
          entry.id().toString(),
          entry.id().running(),
          entry.number(),
          entry.dated(),
          entry.subject(),
          entry.to().lines().toList(),
          entry.secrecy().code(),
          entry.issuedOn(),
          entry.issuedBy());
    }
  }
}
