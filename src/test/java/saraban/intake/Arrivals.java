package saraban.intake;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import saraban.SampleLetters;
import saraban.letter.Letter;
import saraban.letter.Secrecy;
import saraban.register.Books;

/** Letters that come in to the incoming book of a district, for tests. */
final class Arrivals {

  static final String OFFICE = "krabi-mueang-krabi";
  static final byte[] BYTES = "%PDF-1.7 as it came".getBytes(StandardCharsets.US_ASCII);

  private Arrivals() {}

  /** The circular of Krabi with its number, as the district gets it. */
  static Incoming circular(int running) {
    return circular(running, Secrecy.NONE);
  }

  static Incoming circular(int running, Secrecy secrecy) {
    return Incoming.onPaper(letter(running, secrecy))
        .with(List.of(new Incoming.Upload("หนังสือ ว.pdf", BYTES)), List.of());
  }

  static Letter letter(int running, Secrecy secrecy) {
    return SampleLetters.circular(secrecy)
        .withNumber(SampleLetters.KRABI.numbered(Integer.toString(running), 2564));
  }

  static ReceiveLetter.Order order(Incoming incoming, LocalDate day) {
    return new ReceiveLetter.Order(
        incoming, at(day, 9), false, OFFICE, "muang", at(day, 10), Optional.empty());
  }

  static ReceiveLetter.Order withKey(ReceiveLetter.Order order, String key) {
    return new ReceiveLetter.Order(
        order.incoming(),
        order.arrived(),
        order.again(),
        order.office(),
        order.by(),
        order.now(),
        Optional.of(key));
  }

  static ReceiveLetter.Order again(ReceiveLetter.Order order) {
    return new ReceiveLetter.Order(
        order.incoming(),
        order.arrived(),
        true,
        order.office(),
        order.by(),
        order.now(),
        order.key());
  }

  static Instant at(LocalDate day, int hour) {
    return LocalDateTime.of(day, java.time.LocalTime.of(hour, 12))
        .atZone(Dates.THAILAND)
        .toInstant();
  }

  static void open(Books books, saraban.letter.Series series, int year) {
    books.open(
        new Books.Opening(OFFICE, series, year, 1, LocalDate.of(year - 543, 1, 4), "muang", ""));
  }
}
