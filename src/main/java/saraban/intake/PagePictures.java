package saraban.intake;

import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import saraban.account.Acting;
import saraban.archive.Archive;
import saraban.pdf.PdfPages;
import saraban.pdf.PdfRefused;
import saraban.pdf.PdfText;

/** Pages of received files as pictures, so that every browser shows them, on a phone too. */
@Controller
class PagePictures {

  private static final int DPI = 110;
  private static final int MOST = 10;

  private final Tray tray;
  private final Received received;
  private final Archive archive;

  PagePictures(Tray tray, Received received, Archive archive) {
    this.tray = tray;
    this.received = received;
    this.archive = archive;
  }

  /** How many pages of a file can be shown; none if it is no PDF. */
  static int count(byte[] pdf) {
    try {
      return Math.min(MOST, PdfPages.sizes("", pdf).size());
    } catch (PdfRefused e) {
      return 0;
    }
  }

  @GetMapping("/o/{office}/incoming/tray/{id}/pages/{page:[0-9]+}")
  ResponseEntity<byte[]> waiting(Acting acting, @PathVariable String id, @PathVariable int page) {
    return tray.find(acting.office().registry(), id)
        .map(item -> tray.content(item).letters().getFirst())
        .flatMap(file -> picture(file.bytes(), page))
        .orElseThrow(PagePictures::notFound);
  }

  /** Of the copy with the received stamp. */
  @GetMapping("/o/{office}/letters/{id}/pages/{page:[0-9]+}")
  ResponseEntity<byte[]> stamped(Acting acting, @PathVariable String id, @PathVariable int page) {
    return archive
        .file(received.letter(acting, id).id(), "letter.pdf")
        .flatMap(pdf -> picture(pdf, page))
        .orElseThrow(PagePictures::notFound);
  }

  private static Optional<ResponseEntity<byte[]>> picture(byte[] pdf, int page) {
    try {
      return page > MOST
          ? Optional.empty()
          : PdfText.picture("", pdf, page, DPI)
              .map(png -> Answers.answer(png, "image/png", "page-" + page + ".png", false));
    } catch (PdfRefused e) {
      return Optional.empty();
    }
  }

  private static ResponseStatusException notFound() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
