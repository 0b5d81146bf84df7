package saraban.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import saraban.printout.Listing;

/** A book on paper: ทะเบียนหนังสือรับ or ส่ง (แบบที่ ๑๓, ๑๔) and the report of its numbers. */
@Component
class BookPrints {

  private final RegisterLines lines;
  private final Names names;

  BookPrints(RegisterLines lines, Names names) {
    this.lines = lines;
    this.names = names;
  }

  /** The lines of a book whose day of issue lies in a period. */
  Listing register(BookId book, Optional<LocalDate> from, Optional<LocalDate> to, LocalDate today) {
    List<RegisterLine> within =
        lines.of(book).stream()
            .filter(line -> from.filter(line.day()::isBefore).isEmpty())
            .filter(line -> to.filter(line.day()::isAfter).isEmpty())
            .toList();
    return RegisterListing.of(book, names.keeper(book), lines.withActions(within), from, to, today);
  }

  Listing gaps(Report report, LocalDate today) {
    return GapListing.of(report, names, today);
  }
}
