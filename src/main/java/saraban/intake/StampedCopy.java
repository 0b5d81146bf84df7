package saraban.intake;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import saraban.bundle.OfficeToPdf;
import saraban.document.Length;
import saraban.font.FontFamily;
import saraban.letter.ReceivedLetter;
import saraban.organisation.Offices;
import saraban.pdf.ClearPlace;
import saraban.pdf.DrawnOn;
import saraban.pdf.PdfRefused;
import saraban.pdf.PdfWriter;
import saraban.pdf.PicturePage;

/**
 * The copy of a letter with the received stamp at the top right of its first page, beside the
 * stamps that stand there already.
 */
@Component
class StampedCopy {

  private static final Logger LOG = LoggerFactory.getLogger(StampedCopy.class);
  private static final Length EDGE = Length.mm(5);

  private final FontFamily family;
  private final Supplier<Offices> offices;

  StampedCopy(FontFamily family, Supplier<Offices> offices) {
    this.family = family;
    this.offices = offices;
  }

  /** What can be done before there is a number: the pages, and where the stamp goes on them. */
  Optional<Prepared> prepare(List<Incoming.Upload> letter) {
    return letter.stream().findFirst().flatMap(this::prepare);
  }

  /** A file that we cannot open is kept as it came, without a stamped copy. */
  private Optional<Prepared> prepare(Incoming.Upload upload) {
    try {
      return pages(upload)
          .map(pdf ->
              new Prepared(
                  upload.name(),
                  pdf,
                  ClearPlace.atTop(upload.name(), pdf, Stamp.WIDTH, Stamp.HEIGHT, EDGE)));
    } catch (PdfRefused e) {
      LOG.info("A received file cannot be stamped: {}", e.getMessage());
      return Optional.empty();
    }
  }

  private static Optional<byte[]> pages(Incoming.Upload upload) {
    return switch (FileKind.of(upload)) {
      case PDF -> Optional.of(upload.bytes());
      case PICTURE -> Optional.of(PicturePage.of(upload.name(), upload.bytes()));
      case WORD -> OfficeToPdf.word(upload.bytes());
      case OTHER -> Optional.empty();
    };
  }

  Optional<byte[]> stamped(Prepared prepared, ReceivedLetter letter) {
    try {
      byte[] drawing = PdfWriter.write(stamp(letter).page(family), List.of());
      return Optional.of(
          DrawnOn.firstPage(prepared.name(), prepared.pdf(), drawing, prepared.spot()));
    } catch (PdfRefused e) {
      LOG.info("Letter {} cannot be stamped: {}", letter.id(), e.getMessage());
      return Optional.empty();
    }
  }

  Stamp stamp(ReceivedLetter letter) {
    String agency = offices.get().office(letter.id().registry()).letterName();
    return new Stamp(agency, letter.receipt(), letter.arrived());
  }

  /** Pages with a place for the stamp. */
  record Prepared(String name, byte[] pdf, DrawnOn.Spot spot) {}
}
