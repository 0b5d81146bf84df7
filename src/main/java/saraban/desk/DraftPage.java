package saraban.desk;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import saraban.account.Acting;
import saraban.bundle.DraftFiles;
import saraban.frame.Shell;
import saraban.issuing.CannotSet;
import saraban.issuing.Print;
import saraban.issuing.SetLetter;
import saraban.letter.Drafts;
import saraban.letter.Letter;
import saraban.letter.LetterDate;
import saraban.letter.Reference;
import saraban.letter.Secrecy;
import saraban.letter.Urgency;
import saraban.organisation.Offices;
import saraban.thai.ThaiDate;

/** A draft: its form, and the page beside it, redrawn as one types. */
@Controller
class DraftPage {

  private final Shell shell;
  private final Drafts drafts;
  private final KeepTyped keepTyped;
  private final SetLetter set;
  private final Supplier<Offices> offices;
  private final Recipients recipients;
  private final DraftFiles draftFiles;

  DraftPage(
      Shell shell,
      Drafts drafts,
      KeepTyped keepTyped,
      SetLetter set,
      Supplier<Offices> offices,
      Recipients recipients,
      DraftFiles draftFiles) {
    this.draftFiles = draftFiles;
    this.shell = shell;
    this.drafts = drafts;
    this.keepTyped = keepTyped;
    this.set = set;
    this.offices = offices;
    this.recipients = recipients;
  }

  @GetMapping("/o/{office}/drafts/{id}")
  String show(Acting acting, @PathVariable String id, Model model) {
    Drafts.Draft draft = find(acting, id);
    return page(acting, id, new DraftForm.Read(draft.letter(), List.of()), model);
  }

  /** Saves and shows the form again: how it works without scripts, and how rows come and go. */
  @PostMapping("/o/{office}/drafts/{id}")
  String save(
      Acting acting,
      @PathVariable String id,
      @RequestParam MultiValueMap<String, String> typed,
      Model model) {
    return page(acting, id, keepTyped.keep(acting, find(acting, id), new DraftForm(typed)), model);
  }

  /** Saves, and goes on to the question before the number is taken if all could be read. */
  @PostMapping("/o/{office}/drafts/{id}/confirm")
  String confirm(
      Acting acting,
      @PathVariable String id,
      @RequestParam MultiValueMap<String, String> typed,
      Model model) {
    DraftForm.Read read = keepTyped.keep(acting, find(acting, id), new DraftForm(typed));
    return read.faults().isEmpty()
        ? "redirect:/o/%s/drafts/%s/issue".formatted(acting.office().code(), id)
        : page(acting, id, read, model);
  }

  /** Saves and draws the sheet anew; if it cannot be drawn the old one stays. */
  @PostMapping("/o/{office}/drafts/{id}/preview")
  String preview(
      Acting acting,
      @PathVariable String id,
      @RequestParam MultiValueMap<String, String> typed,
      HttpServletResponse response,
      Model model) {
    DraftForm form = new DraftForm(typed);
    state(acting, id, keepTyped.keep(acting, find(acting, id), form), model);
    model.addAttribute("signerChosen", !form.text("signer").isEmpty());
    if (model.containsAttribute("unset")) {
      response.setHeader("HX-Retarget", "#state");
      response.setHeader("HX-Reswap", "outerHTML");
      return "draft-preview :: answers";
    }
    return "draft-preview :: preview";
  }

  private Drafts.Draft find(Acting acting, String id) {
    return drafts
        .find(id, acting.office().code())
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private String page(Acting acting, String id, DraftForm.Read read, Model model) {
    shell.fill(model, acting, "draft", "ร่างหนังสือ");
    state(acting, id, read, model);
    model.addAttribute("urgencies", Urgency.values());
    model.addAttribute("secrecies", Secrecy.values());
    model.addAttribute("references", withOneMore(read.letter().references()));
    model.addAttribute("suggested", offices.get().addressees(acting.office().code()));
    model.addAttribute("people", MeetingLines.of(read.letter()));
    return "draft";
  }

  /** An open row to type into below those that there are. */
  private static List<Reference> withOneMore(List<Reference> references) {
    Reference open = new Reference("", Secrecy.NONE, Urgency.NORMAL, "", LetterDate.BLANK);
    return Stream.concat(references.stream(), Stream.of(open)).toList();
  }

  private void state(Acting acting, String id, DraftForm.Read read, Model model) {
    Letter letter = read.letter();
    String office = acting.office().code();
    model.addAttribute("base", "/o/" + office);
    model.addAttribute("draftId", id);
    model.addAttribute("letter", letter);
    model.addAttribute("fields", FieldsOfKind.of(letter.kind()));
    model.addAttribute("faults", byField(read.faults()));
    model.addAttribute("gaps", Gap.of(letter));
    model.addAttribute("weekday", weekday(letter.date()));
    model.addAttribute("signers", keepTyped.signers(acting, letter));
    model.addAttribute("signerChosen", false);
    model.addAttribute("recipients", recipients.count(letter, office));
    draw(id, letter, office, model);
  }

  private void draw(String id, Letter letter, String office, Model model) {
    try {
      Print print = Print.of(SetLetter.Mark.DRAFT).with(name -> draftFiles.picture(id, name));
      model.addAttribute("sheets", set.svg(letter, office, print));
    } catch (CannotSet e) {
      model.addAttribute("unset", e.getMessage());
      model.addAttribute("sheets", List.of());
    }
  }

  private static Map<String, DraftForm.Fault> byField(List<DraftForm.Fault> faults) {
    return faults.stream().collect(Collectors.toMap(DraftForm.Fault::field, Function.identity()));
  }

  private static String weekday(LetterDate date) {
    return date instanceof LetterDate.Day whole ? ThaiDate.weekday(whole.day()) : "";
  }

  @PostMapping("/o/{office}/drafts/{id}/delete")
  String delete(Acting acting, @PathVariable String id) {
    drafts.delete(find(acting, id).id(), acting.office().code());
    draftFiles.remove(id);
    return "redirect:/o/" + acting.office().code() + "/?deleted";
  }
}
