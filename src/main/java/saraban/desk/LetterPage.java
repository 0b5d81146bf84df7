package saraban.desk;

import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import saraban.account.Acting;
import saraban.account.People;
import saraban.account.Person;
import saraban.archive.Archive;
import saraban.frame.LetterPanel;
import saraban.frame.LetterView;
import saraban.frame.Shell;
import saraban.issuing.CannotSet;
import saraban.issuing.Print;
import saraban.issuing.SetLetter;
import saraban.letter.IssuedLetter;
import saraban.letter.LetterId;
import saraban.letter.LetterNumber;
import saraban.letter.Reference;
import saraban.register.Cancellations;
import saraban.search.LetterIndex;

/** The page of a letter: an issued one, or one that another feature shows. */
@Controller
class LetterPage {

  private final Shell shell;
  private final Archive archive;
  private final LetterIndex index;
  private final SetLetter set;
  private final Recipients recipients;
  private final People people;
  private final Cancellations cancellations;
  private final List<LetterPanel> panels;
  private final List<LetterView> views;

  LetterPage(
      Shell shell,
      Archive archive,
      LetterIndex index,
      SetLetter set,
      Recipients recipients,
      People people,
      Cancellations cancellations,
      List<LetterPanel> panels,
      List<LetterView> views) {
    this.views = views;
    this.cancellations = cancellations;
    this.panels = panels;
    this.shell = shell;
    this.archive = archive;
    this.index = index;
    this.set = set;
    this.recipients = recipients;
    this.people = people;
  }

  @GetMapping("/o/{office}/letters/{id}")
  String show(
      Acting acting,
      @PathVariable String id,
      @RequestParam(required = false) Optional<String> issued,
      Model model) {
    LetterId wanted = LetterId.parse(id).orElseThrow(LetterPage::notFound);
    return views.stream()
        .flatMap(view -> view.show(acting, wanted, model).stream())
        .findFirst()
        .orElseGet(() -> show(acting, wanted, issued.isPresent(), model));
  }

  private String show(Acting acting, LetterId id, boolean justIssued, Model model) {
    IssuedLetter letter = archive.read(id).orElseThrow(LetterPage::notFound);
    String number = letter.letter().number().map(LetterNumber::canonical).orElse("");
    shell.fill(model, acting, "register", number);
    model.addAttribute("number", number);
    if (!acting.visibility().opens(letter)) {
      return "letter-closed";
    }
    model.addAttribute("issued", letter);
    model.addAttribute("letter", letter.letter());
    model.addAttribute("justIssued", justIssued);
    model.addAttribute("citations", citations(acting, letter));
    model.addAttribute("sheets", sheets(letter));
    model.addAttribute("pdf", archive.has(letter.id(), "letter.pdf"));
    model.addAttribute("docx", archive.has(letter.id(), "letter.docx"));
    model.addAttribute("recipients", recipients.count(letter.letter(), letter.office()));
    model.addAttribute("issuedBy", issuedBy(letter));
    addActs(acting, letter, model);
    return "letter";
  }

  /** What other features show, and what remains to be done with the letter on this page. */
  private void addActs(Acting acting, IssuedLetter letter, Model model) {
    List<LetterPanel.Panel> shown =
        panels.stream().flatMap(p -> p.of(acting, letter.id()).stream()).toList();
    boolean mine = CancelPage.mine(acting, letter);
    model.addAttribute("panels", shown);
    model.addAttribute("relayable", !mine && shown.stream().noneMatch(LetterPanel.Panel::passesOn));
    model.addAttribute("cancellable", mine && cancellations.find(letter.id()).isEmpty());
  }

  /**
   * As the pages were set; a letter whose face is gone since still has its files, and one that was
   * written elsewhere has only the file that came.
   */
  private List<String> sheets(IssuedLetter letter) {
    if (!archive.has(letter.id(), "letter.pdf") || !archive.has(letter.id(), "letter.docx")) {
      return List.of();
    }
    try {
      Print print = Print.of(SetLetter.Mark.CLEAN).with(name -> archive.file(letter.id(), name));
      return set.svg(letter.letter(), letter.office(), print);
    } catch (CannotSet e) {
      return List.of();
    }
  }

  private String issuedBy(IssuedLetter letter) {
    return people.find(letter.issuedBy()).map(Person::name).orElse(letter.issuedBy());
  }

  /** A reference, with the letter that it means if it is one of ours. */
  record Citation(Reference reference, Optional<LetterId> letter) {}

  private List<Citation> citations(Acting acting, IssuedLetter letter) {
    return letter.letter().references().stream()
        .map(reference -> new Citation(reference, find(acting, reference)))
        .toList();
  }

  private Optional<LetterId> find(Acting acting, Reference reference) {
    return index.find(reference.number(), acting.visibility().registry(), 3).stream()
        .filter(hit -> hit.number().equals(reference.number()))
        .map(LetterIndex.Hit::id)
        .findFirst();
  }

  private static ResponseStatusException notFound() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
