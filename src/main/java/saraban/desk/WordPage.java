package saraban.desk;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import saraban.account.Acting;
import saraban.docx.WordRefused;
import saraban.frame.Shell;
import saraban.letter.Drafts;
import saraban.letter.Letter;
import saraban.letter.LetterFile;
import saraban.letter.LetterFileRefused;
import saraban.letter.LetterNumber;
import saraban.revision.Differences;
import saraban.revision.ReadBack;

/** A Word file comes back into its draft, its differences shown first; or begins a draft. */
@Controller
class WordPage {

  private final Shell shell;
  private final Drafts drafts;
  private final StartLetter startLetter;
  private final Clock clock;

  WordPage(Shell shell, Drafts drafts, StartLetter startLetter, Clock clock) {
    this.shell = shell;
    this.drafts = drafts;
    this.startLetter = startLetter;
    this.clock = clock;
  }

  @GetMapping("/o/{office}/drafts/{id}/word")
  String ask(Acting acting, @PathVariable String id, Model model) {
    return page(acting, find(acting, id), model);
  }

  /** Reads the file and shows how it differs; the draft stays as it is. */
  @PostMapping("/o/{office}/drafts/{id}/word")
  String read(Acting acting, @PathVariable String id, @RequestParam MultipartFile file, Model model)
      throws IOException {
    Drafts.Draft draft = find(acting, id);
    try {
      ReadBack.Result result = ReadBack.into(draft.letter(), file.getBytes());
      List<Contrast> changes =
          new Differences(draft.letter(), result.letter())
              .all().stream().map(Contrast::of).toList();
      model.addAttribute("result", result);
      model.addAttribute("changes", changes);
      model.addAttribute("read", LetterFile.json(result.letter()));
    } catch (WordRefused e) {
      model.addAttribute("fault", e.getMessage());
    }
    return page(acting, draft, model);
  }

  /** Saves the differences that were ticked into the draft. */
  @PostMapping("/o/{office}/drafts/{id}/word/taken")
  String take(
      Acting acting,
      @PathVariable String id,
      @RequestParam String read,
      @RequestParam(defaultValue = "") List<String> take) {
    Drafts.Draft draft = find(acting, id);
    Letter taken = new Differences(draft.letter(), letter(read)).take(take);
    drafts.save(draft.id(), draft.office(), taken, clock.instant());
    return "redirect:/o/%s/drafts/%s".formatted(acting.office().code(), id);
  }

  private static Letter letter(String json) {
    try {
      return LetterFile.read("Word", json, code -> Optional.empty());
    } catch (LetterFileRefused e) {
      throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "not a letter", e);
    }
  }

  /** Begins a draft of the office with what anybody's file says. */
  @PostMapping("/o/{office}/drafts/word")
  String begin(Acting acting, @RequestParam MultipartFile file, Model model) throws IOException {
    Letter start = startLetter.of(acting.office(), Optional.empty());
    try {
      ReadBack.Result result = ReadBack.into(start, file.getBytes());
      String office = acting.office().code();
      Letter letter = unnumbered(result.letter());
      String id = drafts.begin(office, acting.person().login(), letter, clock.instant());
      model.addAttribute("result", result);
      model.addAttribute("draftId", id);
    } catch (WordRefused e) {
      model.addAttribute("fault", e.getMessage());
    }
    shell.fill(model, acting, "draft", "ร่างจากแฟ้ม Word");
    return "word-begun";
  }

  /** The number of an issued letter is not taken again. */
  private static Letter unnumbered(Letter letter) {
    return letter.but().number(letter.number().map(LetterNumber::unnumbered)).letter();
  }

  private Drafts.Draft find(Acting acting, String id) {
    return drafts
        .find(id, acting.office().code())
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private String page(Acting acting, Drafts.Draft draft, Model model) {
    shell.fill(model, acting, "draft", "อ่านจาก Word");
    model.addAttribute("draftId", draft.id());
    model.addAttribute("letter", draft.letter());
    return "word";
  }
}
