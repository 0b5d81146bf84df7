package saraban.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import saraban.organisation.Office;
import saraban.organisation.Offices;
import saraban.printout.Listing;

/** A book on paper: ทะเบียนหนังสือรับ or ส่ง (แบบที่ ๑๓, ๑๔) and the report of its numbers. */
@Component
class BookPrints {

  private final RegisterLines lines;
  private final Supplier<Offices> offices;

  BookPrints(RegisterLines lines, Supplier<Offices> offices) {
    this.lines = lines;
    this.offices = offices;
  }

  /** The lines of a book whose day of issue lies in a period. */
  Listing register(BookId book, Optional<LocalDate> from, Optional<LocalDate> to, LocalDate today) {
    List<RegisterLine> within =
        lines.of(book).stream()
            .filter(line -> from.filter(line.day()::isBefore).isEmpty())
            .filter(line -> to.filter(line.day()::isAfter).isEmpty())
            .toList();
    return RegisterListing.of(book, office(book), lines.withActions(within), from, to, today);
  }

  Listing gaps(Report report, LocalDate today) {
    return GapListing.of(report, office(report.book()), today);
  }

  private String office(BookId book) {
    String name = offices.get().find(book.keeper()).map(BookPrints::name).orElse(book.keeper());
    return book.code().isEmpty() ? name : name + " รหัส " + book.code();
  }

  private static String name(Office office) {
    return office.level() == Office.Level.UNIT ? office.name() : office.letterName();
  }
}
