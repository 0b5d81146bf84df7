package saraban.world;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import saraban.archive.Archive;
import saraban.intake.Incoming;
import saraban.intake.ReceiveLetter;
import saraban.letter.Series;
import saraban.organisation.Offices;
import saraban.register.Books;
import saraban.register.OpenBooks;
import saraban.thai.Digits;
import saraban.thai.ThaiDate;

/** Registers what came in in the sample world, in incoming books continued from paper. */
@Component
class ReceiveSamples {

  private final Books books;
  private final OpenBooks openBooks;
  private final Archive archive;
  private final ReceiveLetter receiveLetter;
  private final Supplier<Offices> offices;
  private final Clock clock;

  ReceiveSamples(
      Books books,
      OpenBooks openBooks,
      Archive archive,
      ReceiveLetter receiveLetter,
      Supplier<Offices> offices,
      Clock clock) {
    this.books = books;
    this.openBooks = openBooks;
    this.archive = archive;
    this.receiveLetter = receiveLetter;
    this.offices = offices;
    this.clock = clock;
  }

  /** A letter that an earlier start received is in its book already. */
  void receive(SampleWorld.SampleReceipt sample) {
    String registry = offices.get().office(sample.office()).registry();
    int year = sample.arrived().getYear() + ThaiDate.ERA;
    openBooks.open(
        new Books.Opening(
            registry,
            Series.INCOMING,
            year,
            sample.number(),
            sample.arrived().toLocalDate(),
            sample.by(),
            "ต่อจากสมุดกระดาษซึ่งใช้ถึงเลข " + Digits.THAI.of(sample.number() - 1)));
    if (books.book(registry, Series.INCOMING, year).orElseThrow().next() == sample.number()) {
      archive
          .read(sample.letter())
          .map(Incoming::issuedHere)
          .ifPresent(incoming -> receiveLetter.receive(order(sample, incoming)));
    }
  }

  private ReceiveLetter.Order order(SampleWorld.SampleReceipt sample, Incoming incoming) {
    Instant arrived = sample.arrived().atZone(clock.getZone()).toInstant();
    return new ReceiveLetter.Order(
        incoming, arrived, false, sample.office(), sample.by(), arrived, Optional.empty());
  }
}
