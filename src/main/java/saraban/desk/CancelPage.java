package saraban.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import saraban.account.Acting;
import saraban.archive.Archive;
import saraban.frame.Shell;
import saraban.issuing.CancelLetter;
import saraban.issuing.ReplacementDrafts;
import saraban.letter.Drafts;
import saraban.letter.FiledLetter;
import saraban.letter.IssuedLetter;
import saraban.letter.LetterId;
import saraban.letter.LetterNumber;
import saraban.register.BookId;
import saraban.register.BookRefused;

/** Crossing a letter out, and drafting the one in its place. */
@Controller
class CancelPage {

  private final Shell shell;
  private final Archive archive;
  private final CancelLetter cancelLetter;
  private final StartLetter startLetter;
  private final Drafts drafts;
  private final ReplacementDrafts replacements;
  private final Clock clock;

  CancelPage(
      Shell shell,
      Archive archive,
      CancelLetter cancelLetter,
      StartLetter startLetter,
      Drafts drafts,
      ReplacementDrafts replacements,
      Clock clock) {
    this.shell = shell;
    this.archive = archive;
    this.cancelLetter = cancelLetter;
    this.startLetter = startLetter;
    this.drafts = drafts;
    this.replacements = replacements;
    this.clock = clock;
  }

  @GetMapping("/o/{office}/letters/{id}/cancel")
  String ask(Acting acting, @PathVariable String id, Model model) {
    return ask(acting, mine(acting, id), "", "", model);
  }

  private String ask(Acting acting, FiledLetter letter, String because, String fault, Model model) {
    shell.fill(model, acting, "register", "ยกเลิกหนังสือ");
    model.addAttribute("id", letter.id());
    model.addAttribute("letter", letter.letter());
    model.addAttribute("number", letter.letter().number().map(LetterNumber::canonical).orElse(""));
    model.addAttribute("because", because);
    model.addAttribute("fault", fault);
    return "cancel";
  }

  @PostMapping("/o/{office}/letters/{id}/cancel")
  String cancel(
      Acting acting,
      @PathVariable String id,
      @RequestParam(defaultValue = "") String because,
      Model model) {
    FiledLetter letter = mine(acting, id);
    try {
      cancelLetter.cancel(
          new CancelLetter.Order(
              letter.id(),
              acting.office().code(),
              acting.person().login(),
              LocalDate.now(clock),
              because,
              Optional.empty()));
      return "redirect:/o/%s/letters/%s".formatted(acting.office().code(), letter.id());
    } catch (BookRefused e) {
      return ask(acting, letter, because, e.getMessage(), model);
    }
  }

  /** A draft like the cancelled letter, which will stand in its place once it is issued. */
  @PostMapping("/o/{office}/letters/{id}/replacement")
  String replacement(Acting acting, @PathVariable String id) {
    if (!(mine(acting, id) instanceof IssuedLetter old)) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    String draft =
        drafts.begin(
            acting.office().code(),
            acting.person().login(),
            startLetter.insteadOf(acting.office(), old),
            clock.instant());
    replacements.note(draft, old.id());
    return "redirect:/o/%s/drafts/%s".formatted(acting.office().code(), draft);
  }

  private FiledLetter mine(Acting acting, String id) {
    return LetterId.parse(id)
        .flatMap(archive::filed)
        .filter(letter -> mine(acting, letter))
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  static boolean mine(Acting acting, FiledLetter letter) {
    return letter.office().equals(acting.office().code())
        || BookId.of(letter.id()).keeper().equals(acting.office().code());
  }
}
