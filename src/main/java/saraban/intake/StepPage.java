package saraban.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import saraban.account.Acting;
import saraban.archive.Archive;
import saraban.letter.LetterId;
import saraban.letter.ReceivedFile;
import saraban.letter.ReceivedLetter;

/** What is done with a received letter on its page, and its files as they came. */
@Controller
class StepPage {

  private final Received received;
  private final Holders holders;
  private final TakeStep takeStep;
  private final CirculateLetter circulateLetter;
  private final Archive archive;

  StepPage(
      Received received,
      Holders holders,
      TakeStep takeStep,
      CirculateLetter circulateLetter,
      Archive archive) {
    this.received = received;
    this.holders = holders;
    this.takeStep = takeStep;
    this.circulateLetter = circulateLetter;
    this.archive = archive;
  }

  /** Sends on, returns, closes, opens again, takes back. */
  @PostMapping("/o/{office}/letters/{id}/steps")
  String step(
      Acting acting,
      @PathVariable String id,
      @RequestParam(defaultValue = "") String kind,
      @RequestParam(defaultValue = "") String to,
      @RequestParam(defaultValue = "") String toName,
      @RequestParam(defaultValue = "") String words,
      @RequestParam(defaultValue = "0") int seen) {
    LetterId letter = received.letter(acting, id).id();
    Step.Kind wanted = Step.Kind.ofCode(kind).orElseThrow(StepPage::notFound);
    Holder holder =
        wanted == Step.Kind.ROUTED ? holders.chosen(letter.registry(), to, toName) : Holder.NOBODY;
    takeStep.take(acting, letter, new TakeStep.Wanted(wanted, holder, words.strip(), seen));
    return back(acting, letter, wanted == Step.Kind.ROUTED ? "?sent" : "");
  }

  @PostMapping("/o/{office}/letters/{id}/circulation")
  String circulate(
      Acting acting,
      @PathVariable String id,
      @RequestParam(required = false) Optional<List<String>> readers,
      @RequestParam(defaultValue = "") String others) {
    LetterId letter = received.letter(acting, id).id();
    List<Holder> all = new ArrayList<>();
    readers
        .orElse(List.of())
        .forEach(choice -> all.add(holders.chosen(letter.registry(), choice, "")));
    others.lines().map(name -> new Holder("", "", name.strip())).forEach(all::add);
    circulateLetter.circulate(acting, letter, all);
    return back(acting, letter, "#circulation");
  }

  /** รับทราบ. */
  @PostMapping("/o/{office}/letters/{id}/noted")
  String note(Acting acting, @PathVariable String id) {
    LetterId letter = received.letter(acting, id).id();
    circulateLetter.note(acting, letter);
    return back(acting, letter, "#circulation");
  }

  /** A file as it came, by its place among the letter's files. */
  @GetMapping("/o/{office}/letters/{id}/original/{place:[0-9]+}")
  ResponseEntity<byte[]> original(
      Acting acting,
      @PathVariable String id,
      @PathVariable int place,
      @RequestParam(defaultValue = "false") boolean download) {
    ReceivedLetter letter = received.letter(acting, id);
    if (place < 1 || place > letter.files().size()) {
      throw notFound();
    }
    ReceivedFile file = letter.files().get(place - 1);
    byte[] bytes = archive.file(letter.id(), file.path()).orElseThrow(StepPage::notFound);
    return Answers.file(new Incoming.Upload(file.name(), bytes), download);
  }

  private static String back(Acting acting, LetterId letter, String where) {
    return "redirect:/o/%s/letters/%s%s".formatted(acting.office().code(), letter, where);
  }

  private static ResponseStatusException notFound() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
