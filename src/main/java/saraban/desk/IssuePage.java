package saraban.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
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
import saraban.bundle.DraftFiles;
import saraban.frame.Shell;
import saraban.issuing.IssueLetter;
import saraban.issuing.LetterNotReady;
import saraban.issuing.NoOpenBook;
import saraban.issuing.NotIssued;
import saraban.issuing.ReplacementDrafts;
import saraban.letter.Drafts;
import saraban.letter.Letter;
import saraban.letter.LetterDate;
import saraban.letter.LetterId;
import saraban.letter.Series;
import saraban.register.Reservations;
import saraban.thai.ThaiDate;

/** Issuing a draft: once more what will happen, then the number. */
@Controller
class IssuePage {

  private final Shell shell;
  private final Drafts drafts;
  private final IssueLetter issueLetter;
  private final Recipients recipients;
  private final DraftFiles draftFiles;
  private final Reservations reservations;
  private final ReplacementDrafts replacements;
  private final Clock clock;

  IssuePage(
      Shell shell,
      Drafts drafts,
      IssueLetter issueLetter,
      Recipients recipients,
      DraftFiles draftFiles,
      Reservations reservations,
      ReplacementDrafts replacements,
      Clock clock) {
    this.draftFiles = draftFiles;
    this.reservations = reservations;
    this.replacements = replacements;
    this.shell = shell;
    this.drafts = drafts;
    this.issueLetter = issueLetter;
    this.recipients = recipients;
    this.clock = clock;
  }

  @GetMapping("/o/{office}/drafts/{id}/issue")
  String confirm(Acting acting, @PathVariable String id, Model model) {
    return confirm(acting, find(acting, id), "", model);
  }

  private String confirm(Acting acting, Drafts.Draft draft, String fault, Model model) {
    Letter letter = draft.letter();
    shell.fill(model, acting, "draft", "ออกเลข");
    model.addAttribute("draftId", draft.id());
    model.addAttribute("letter", letter);
    model.addAttribute("gaps", Gap.of(letter));
    model.addAttribute("year", year(letter.date()));
    model.addAttribute("reserved", reserved(draft));
    model.addAttribute("fault", fault);
    model.addAttribute("series", letter.number().isPresent() ? Series.of(letter).thai() : "");
    model.addAttribute("recipients", recipients.count(letter, draft.office()));
    return "issue";
  }

  @PostMapping("/o/{office}/drafts/{id}/issue")
  String issue(
      Acting acting,
      @PathVariable String id,
      @RequestParam(defaultValue = "") String reserved,
      Model model) {
    Drafts.Draft draft = find(acting, id);
    try {
      IssueLetter.Issued issued =
          issueLetter.issue(
              new IssueLetter.Order(
                  draft.letter(),
                  acting.office().code(),
                  acting.person().login(),
                  LocalDate.now(clock),
                  Optional.of("draft " + id),
                  draftFiles.of(id, draft.letter()),
                  LetterId.parse(reserved),
                  replacements.of(id)));
      drafts.delete(id, draft.office());
      draftFiles.remove(id);
      return "redirect:/o/%s/letters/%s?issued".formatted(acting.office().code(), issued.id());
    } catch (LetterNotReady | NoOpenBook | NotIssued e) {
      return confirm(acting, draft, e.getMessage(), model);
    }
  }

  /** The numbers that the office holds in a book that this letter may belong to. */
  private List<Reservations.Reservation> reserved(Drafts.Draft draft) {
    return draft.letter().number().isEmpty()
        ? List.of()
        : reservations.heldBy(draft.office()).stream()
            .filter(held -> held.number().series() == Series.of(draft.letter()))
            .toList();
  }

  private static String year(LetterDate date) {
    return date instanceof LetterDate.Day whole
        ? Integer.toString(whole.day().getYear() + ThaiDate.ERA)
        : "";
  }

  private Drafts.Draft find(Acting acting, String id) {
    return drafts
        .find(id, acting.office().code())
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
