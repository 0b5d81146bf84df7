package saraban.intake;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import saraban.account.Acting;
import saraban.font.FontFamily;
import saraban.letter.ReceivedLetter;

/** What is printed of a received letter: its stamp as a label, the list of who was told. */
@Controller
class PrintPage {

  private final Received received;
  private final StampedCopy stampedCopy;
  private final FontFamily family;

  PrintPage(Received received, StampedCopy stampedCopy, FontFamily family) {
    this.received = received;
    this.stampedCopy = stampedCopy;
    this.family = family;
  }

  @GetMapping("/o/{office}/letters/{id}/stamp.pdf")
  ResponseEntity<byte[]> stamp(
      Acting acting, @PathVariable String id, @RequestParam(defaultValue = "1") int at) {
    ReceivedLetter letter = received.letter(acting, id);
    byte[] sheet = Labels.stamp(family, stampedCopy.stamp(letter), at);
    return Answers.pdf(sheet, "stamp-" + letter.receipt() + ".pdf");
  }
}
