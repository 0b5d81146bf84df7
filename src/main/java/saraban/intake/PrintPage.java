package saraban.intake;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import saraban.account.Acting;
import saraban.account.People;
import saraban.account.Person;
import saraban.font.FontFamily;
import saraban.letter.ReceivedLetter;
import saraban.printout.AnswerListing;
import saraban.printout.Listing;
import saraban.printout.ReceiptSlips;

/** What is printed of a received letter: its stamp as a label, the list of who was told. */
@Controller
class PrintPage {

  private final Received received;
  private final StampedCopy stampedCopy;
  private final Circulations circulations;
  private final AnswerListing answer;
  private final FontFamily family;
  private final People people;
  private final Clock clock;

  PrintPage(
      Received received,
      StampedCopy stampedCopy,
      Circulations circulations,
      AnswerListing answer,
      FontFamily family,
      People people,
      Clock clock) {
    this.received = received;
    this.stampedCopy = stampedCopy;
    this.circulations = circulations;
    this.answer = answer;
    this.family = family;
    this.people = people;
    this.clock = clock;
  }

  @GetMapping("/o/{office}/letters/{id}/stamp.pdf")
  ResponseEntity<byte[]> stamp(
      Acting acting, @PathVariable String id, @RequestParam(defaultValue = "1") int at) {
    ReceivedLetter letter = received.letter(acting, id);
    byte[] sheet = Labels.stamp(family, stampedCopy.stamp(letter), at);
    return Answers.pdf(sheet, "stamp-" + letter.receipt() + ".pdf");
  }

  @GetMapping("/o/{office}/letters/{id}/circulation.{format:pdf|xlsx}")
  ResponseEntity<byte[]> circulation(
      Acting acting, @PathVariable String id, @PathVariable String format) {
    ReceivedLetter letter = received.letter(acting, id);
    Listing list =
        CirculationListing.of(letter, circulations.of(letter.id()), LocalDate.now(clock));
    return answer.answer(list, format, "circulation-" + letter.receipt());
  }

  /** ใบรับหนังสือ for the sender. */
  @GetMapping("/o/{office}/letters/{id}/receipt.pdf")
  ResponseEntity<byte[]> receipt(Acting acting, @PathVariable String id) {
    ReceivedLetter letter = received.letter(acting, id);
    String by = people.find(letter.by()).map(Person::name).orElse(letter.by());
    ReceiptSlips.Slip slip = ReceiptNote.of(letter, stampedCopy.stamp(letter).agency(), by);
    byte[] pdf = new ReceiptSlips(family).pdf(List.of(slip), Dates.day(letter.arrived()));
    return Answers.pdf(pdf, "receipt-" + letter.receipt() + ".pdf");
  }
}
