package saraban.api;

import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import saraban.account.People;
import saraban.account.Person;
import saraban.issuing.CancelLetter;
import saraban.letter.LetterId;
import saraban.letter.Series;
import saraban.organisation.Office;
import saraban.organisation.Offices;
import saraban.register.BookId;
import saraban.register.BookRefused;
import saraban.register.Cancellations;
import saraban.register.GapReport;
import saraban.register.Numbering;
import saraban.register.OwnBooks;
import saraban.register.Report;
import saraban.register.ReserveNumbers;
import saraban.register.ReturnReservation;

/** Numbers of books for other programs: cancel a letter, reserve, give back, the gap report. */
@RestController
class NumbersApi {

  private final CancelLetter cancelLetter;
  private final ReserveNumbers reserveNumbers;
  private final ReturnReservation returnReservation;
  private final GapReport gaps;
  private final Numbering numbering;
  private final OwnBooks own;
  private final People people;
  private final Supplier<Offices> offices;
  private final Clock clock;

  NumbersApi(
      CancelLetter cancelLetter,
      ReserveNumbers reserveNumbers,
      ReturnReservation returnReservation,
      GapReport gaps,
      Numbering numbering,
      OwnBooks own,
      People people,
      Supplier<Offices> offices,
      Clock clock) {
    this.cancelLetter = cancelLetter;
    this.reserveNumbers = reserveNumbers;
    this.returnReservation = returnReservation;
    this.gaps = gaps;
    this.numbering = numbering;
    this.own = own;
    this.people = people;
    this.offices = offices;
    this.clock = clock;
  }

  /**
   * Why a letter is cancelled.
   *
   * @param office for which; the usual one of who asks if it is not said
   * @param replacedBy id of the letter in its place, if it is issued already
   */
  record Cancelling(String because, Optional<String> office, Optional<String> replacedBy) {}

  /** What was cancelled. */
  record CancelledLetter(String id, LocalDate on, String by, String because) {}

  @PostMapping("/api/letters/{id}/cancel")
  CancelledLetter cancel(
      @PathVariable String id, @RequestBody Cancelling cancelling, Principal principal) {
    Person person = person(principal);
    Cancellations.Cancelled done =
        cancelLetter.cancel(
            new CancelLetter.Order(
                letter(id),
                office(person, cancelling.office()),
                person.login(),
                LocalDate.now(clock),
                cancelling.because(),
                cancelling.replacedBy().map(NumbersApi::letter)));
    return new CancelledLetter(done.letter().toString(), done.on(), done.by(), done.because());
  }

  /**
   * What to reserve.
   *
   * @param count one if it is not said
   */
  record Reserving(
      String series,
      Optional<Integer> count,
      String because,
      LocalDate expires,
      Optional<String> office) {}

  /** The reserved numbers, by the id that their letters will have. */
  record Reserved(List<String> numbers, LocalDate expires) {}

  @PostMapping("/api/reservations")
  ResponseEntity<Reserved> reserve(@RequestBody Reserving reserving, Principal principal) {
    Person person = person(principal);
    List<LetterId> numbers =
        reserveNumbers.reserve(
            new ReserveNumbers.Order(
                office(person, reserving.office()),
                series(reserving.series()),
                reserving.count().orElse(1),
                reserving.because(),
                person.login(),
                LocalDate.now(clock),
                reserving.expires()));
    return ResponseEntity.status(HttpStatus.CREATED)
        .body(new Reserved(numbers.stream().map(LetterId::toString).toList(), reserving.expires()));
  }

  @DeleteMapping("/api/reservations/{id}")
  ResponseEntity<Void> giveBack(
      @PathVariable String id, @RequestParam Optional<String> office, Principal principal) {
    Person person = person(principal);
    returnReservation.giveBack(
        letter(id), office(person, office), person.login(), LocalDate.now(clock));
    return ResponseEntity.noContent().build();
  }

  @GetMapping("/api/books/{office}/{series}/{year}/gaps")
  ResponseEntity<GapAnswer> gaps(
      @PathVariable String office,
      @PathVariable String series,
      @PathVariable int year,
      @RequestParam Optional<LocalDate> from,
      @RequestParam Optional<LocalDate> to,
      Principal principal) {
    Optional<BookId> book =
        Series.ofCode(series)
            .filter(s -> offices.get().find(office).isPresent())
            .map(s -> numbering.book(office, s, year))
            .filter(id -> sees(person(principal), id));
    return ResponseEntity.of(book.map(id -> GapAnswer.of(during(gaps.of(id), from, to))));
  }

  private Report during(Report report, Optional<LocalDate> from, Optional<LocalDate> to) {
    return from.isEmpty() && to.isEmpty()
        ? report
        : report.during(from.orElse(LocalDate.EPOCH), to.orElse(LocalDate.now(clock)));
  }

  private boolean sees(Person person, BookId book) {
    return person.offices().stream()
        .flatMap(code -> offices.get().find(code).stream())
        .anyMatch((Office office) -> own.sees(office, book));
  }

  private Person person(Principal principal) {
    return people.find(principal.getName()).orElseThrow();
  }

  private static String office(Person person, Optional<String> named) {
    String office = named.orElse(person.offices().getFirst());
    if (!person.offices().contains(office)) {
      throw new NotYourOffice(person.login(), office);
    }
    return office;
  }

  private static LetterId letter(String id) {
    return LetterId.parse(id)
        .orElseThrow(() ->
            new BookRefused(
                "no-letter", "ไม่มีหนังสือรหัส “%s” ใช้รหัสจากคำตอบตอนออกเลข".formatted(id)));
  }

  private static Series series(String code) {
    return Series.ofCode(code)
        .orElseThrow(() ->
            new BookRefused(
                "series", "ไม่มีชุดเลข “%s” เช่น outgoing circular order".formatted(code)));
  }
}
