package saraban.dispatch;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import saraban.archive.Archive;
import saraban.letter.IssuedLetter;
import saraban.letter.LetterNumber;
import saraban.link.SignedLinks;

/** A letter for somebody outside who has the link that was mailed to them. */
@Controller
class LetterByLink {

  private final SignedLinks links;
  private final Dispatches dispatches;
  private final Archive archive;
  private final Clock clock;

  LetterByLink(SignedLinks links, Dispatches dispatches, Archive archive, Clock clock) {
    this.links = links;
    this.dispatches = dispatches;
    this.archive = archive;
    this.clock = clock;
  }

  @GetMapping("/l/{token}")
  String show(@PathVariable String token, Model model) {
    Dispatch to = find(token);
    IssuedLetter letter = archive.read(to.letter()).orElseThrow(LetterByLink::notFound);
    model.addAttribute("token", token);
    model.addAttribute("to", to);
    model.addAttribute("letter", letter.letter());
    model.addAttribute("number", letter.letter().number().map(LetterNumber::canonical).orElse(""));
    return "letter-by-link";
  }

  /** No step is noted here: a machine may look at every link of a mail. */
  @GetMapping("/l/{token}/{file}")
  ResponseEntity<byte[]> file(@PathVariable String token, @PathVariable String file) {
    Dispatch to = find(token);
    String name = file.equals("letter.pdf") ? file : "enclosures/" + file;
    byte[] bytes = archive.file(to.letter(), name).orElseThrow(LetterByLink::notFound);
    boolean pdf = name.endsWith(".pdf");
    ContentDisposition disposition =
        ContentDisposition.attachment().filename(file, StandardCharsets.UTF_8).build();
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_TYPE, pdf ? "application/pdf" : "application/octet-stream")
        .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
        .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
        .body(bytes);
  }

  /** The one sure sign that somebody has it. */
  @PostMapping("/l/{token}")
  String received(@PathVariable String token) {
    Dispatch to = find(token);
    if (!to.last().opened()) {
      Taken opened = new Taken(Step.OPENED, clock.instant(), "link", "ผู้รับแจ้งว่าได้รับแล้ว");
      dispatches.step(to.id(), to.last(), opened);
    }
    return "redirect:/l/" + token;
  }

  private Dispatch find(String token) {
    Optional<String> id = links.subject(LetterMail.PURPOSE, token, clock.instant());
    return id.flatMap(text -> dispatches.find(Long.parseLong(text)))
        .orElseThrow(LetterByLink::notFound);
  }

  private static ResponseStatusException notFound() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
