package saraban.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import saraban.letter.Secrecy;
import saraban.organisation.Office;
import saraban.printout.Listing;
import saraban.thai.Digits;
import saraban.thai.ThaiDate;

/** The lists of letters to find, keep, hand over and destroy, of all books of a registry. */
@Component
class KeepingPrints {

  private final Books books;
  private final RegisterLines lines;

  KeepingPrints(Books books, RegisterLines lines) {
    this.books = books;
    this.lines = lines;
  }

  /** Letters by their day; the cards to search by, by their subject. */
  Listing of(KeepingList list, Office office, LocalDate from, LocalDate to, LocalDate today) {
    List<KeptLetter> letters =
        letters(office.registry(), from, to).stream()
            .filter(letter -> !list.openOnly() || letter.secrecy() == Secrecy.NONE)
            .sorted(
                list == KeepingList.SEARCH_CARDS
                    ? Comparator.comparing(KeptLetter::subject).thenComparing(KeptLetter::day)
                    : Comparator.comparing(KeptLetter::day))
            .toList();
    List<Listing.Line> rows =
        IntStream.range(0, letters.size())
            .mapToObj(i -> new Listing.Line(list.cells(i + 1, letters.get(i))))
            .toList();
    return new Listing(
        list.thai(),
        List.of(
            office.letterName() + " ประจำปี " + (today.getYear() + ThaiDate.ERA),
            "หนังสือวันที่ %s ถึง %s".formatted(full(from), full(to))),
        list.columns(),
        rows,
        foot(list, today),
        today);
  }

  private static List<String> foot(KeepingList list, LocalDate today) {
    List<String> foot = new ArrayList<>(list.signatures());
    foot.add("พิมพ์เมื่อ " + full(today));
    return foot;
  }

  private List<KeptLetter> letters(String registry, LocalDate from, LocalDate to) {
    return books.booksOf(registry).stream()
        .filter(book -> book.year() >= from.getYear() + ThaiDate.ERA)
        .filter(book -> book.year() <= to.getYear() + ThaiDate.ERA)
        .flatMap(book -> within(book.id(), from, to))
        .toList();
  }

  private Stream<KeptLetter> within(BookId book, LocalDate from, LocalDate to) {
    List<RegisterLine> some =
        lines.of(book).stream()
            .filter(line -> !line.day().isBefore(from) && !line.day().isAfter(to))
            .toList();
    return lines.withActions(some).stream()
        .flatMap(line ->
            switch (line) {
              case RegisterLine.Letter letter ->
                  letter.cancelled().isEmpty()
                      ? Stream.of(KeptLetter.of(letter))
                      : Stream.<KeptLetter>empty();
              case RegisterLine.Received received -> Stream.of(KeptLetter.of(received));
              case RegisterLine.Held held -> Stream.<KeptLetter>empty();
              case RegisterLine.Empty empty -> Stream.<KeptLetter>empty();
            });
  }

  private static String full(LocalDate day) {
    return ThaiDate.full(day, Digits.THAI);
  }
}
