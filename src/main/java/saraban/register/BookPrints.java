package saraban.register;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import saraban.font.FontFamily;
import saraban.organisation.Office;
import saraban.organisation.Offices;
import saraban.printout.Listing;
import saraban.printout.ListingSheet;
import saraban.printout.PrintListing;

/** A book on paper: ทะเบียนหนังสือส่ง (แบบที่ ๑๔) and the report of its numbers. */
@Component
class BookPrints {

  private static final MediaType XLSX =
      MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

  private final RegisterLines lines;
  private final PrintListing print;
  private final Supplier<Offices> offices;

  BookPrints(RegisterLines lines, FontFamily family, Supplier<Offices> offices) {
    this.lines = lines;
    this.print = new PrintListing(family);
    this.offices = offices;
  }

  /** The lines of a book whose day of issue lies in a period. */
  Listing register(BookId book, Optional<LocalDate> from, Optional<LocalDate> to, LocalDate today) {
    List<RegisterLines.Line> within =
        lines.of(book).stream()
            .filter(line -> from.filter(line.day()::isBefore).isEmpty())
            .filter(line -> to.filter(line.day()::isAfter).isEmpty())
            .toList();
    return RegisterListing.of(book, office(book), within, from, to, today);
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

  ResponseEntity<byte[]> answer(Listing listing, String format, String name) {
    boolean pdf = format.equals("pdf");
    String disposition =
        (pdf ? ContentDisposition.inline() : ContentDisposition.attachment())
            .filename(name + "." + format, StandardCharsets.UTF_8)
            .build()
            .toString();
    return ResponseEntity.ok()
        .contentType(pdf ? MediaType.APPLICATION_PDF : XLSX)
        .header(HttpHeaders.CONTENT_DISPOSITION, disposition)
        .body(pdf ? print.pdf(listing) : ListingSheet.xlsx(listing));
  }
}
