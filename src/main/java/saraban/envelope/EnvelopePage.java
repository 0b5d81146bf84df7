package saraban.envelope;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import saraban.account.Acting;
import saraban.font.FontFamily;
import saraban.letter.IssuedLetter;
import saraban.printout.ReceiptSlips;

/** Envelopes, address labels and receipts of an issued letter. */
@Controller
class EnvelopePage {

  private final Outgoing outgoing;
  private final Envelopes envelopes;
  private final AddressLabels labels;
  private final ReceiptSlips slips;

  EnvelopePage(Outgoing outgoing, FontFamily family) {
    this.outgoing = outgoing;
    this.envelopes = new Envelopes(family);
    this.labels = new AddressLabels(family);
    this.slips = new ReceiptSlips(family);
  }

  @GetMapping("/o/{office}/letters/{id}/envelopes.pdf")
  ResponseEntity<byte[]> envelopes(
      Acting acting,
      @PathVariable String id,
      @RequestParam(defaultValue = "dl") String size,
      @RequestParam(defaultValue = "false") boolean all) {
    IssuedLetter letter = outgoing.letter(acting, id);
    Size chosen = Size.ofCode(size).orElse(Size.DL);
    List<Addressed> to = some(outgoing.recipients(letter, !all));
    return answer(envelopes.pdf(outgoing.front(letter), to, chosen), "envelopes-" + id);
  }

  @GetMapping("/o/{office}/letters/{id}/labels.pdf")
  ResponseEntity<byte[]> labels(
      Acting acting,
      @PathVariable String id,
      @RequestParam(defaultValue = "1") int at,
      @RequestParam(defaultValue = "false") boolean all) {
    IssuedLetter letter = outgoing.letter(acting, id);
    List<Addressed> to = some(outgoing.recipients(letter, !all));
    return answer(labels.pdf(to, at, Outgoing.day(letter)), "labels-" + id);
  }

  /** ใบรับหนังสือ (แบบที่ ๑๗) for each recipient, to be signed by hand. */
  @GetMapping("/o/{office}/letters/{id}/receipts.pdf")
  ResponseEntity<byte[]> receipts(
      Acting acting, @PathVariable String id, @RequestParam(defaultValue = "false") boolean all) {
    IssuedLetter letter = outgoing.letter(acting, id);
    List<ReceiptSlips.Slip> each =
        some(outgoing.recipients(letter, !all)).stream().map(to -> slip(letter, to)).toList();
    return answer(slips.pdf(each, Outgoing.day(letter)), "receipts-" + id);
  }

  private static ReceiptSlips.Slip slip(IssuedLetter letter, Addressed to) {
    return new ReceiptSlips.Slip(
        Outgoing.number(letter.letter()),
        to.addressee(),
        letter.letter().subject(),
        "",
        "",
        "",
        List.of());
  }

  private static List<Addressed> some(List<Addressed> all) {
    if (all.isEmpty()) {
      throw new NoRecipients();
    }
    return all;
  }

  private static ResponseEntity<byte[]> answer(byte[] pdf, String name) {
    String disposition =
        ContentDisposition.inline()
            .filename(name + ".pdf", StandardCharsets.UTF_8)
            .build()
            .toString();
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_PDF)
        .header(HttpHeaders.CONTENT_DISPOSITION, disposition)
        .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
        .body(pdf);
  }
}
