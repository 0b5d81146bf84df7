package saraban.bundle;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import saraban.account.Acting;
import saraban.frame.Shell;
import saraban.letter.Drafts;
import saraban.letter.Enclosure;

/** The files of what will be sent along with a draft. */
@Controller
class DraftFilesPage {

  private static final String PATH = "/o/{office}/drafts/{id}/files";

  private final Shell shell;
  private final Drafts drafts;
  private final DraftFiles files;
  private final Clock clock;

  DraftFilesPage(Shell shell, Drafts drafts, DraftFiles files, Clock clock) {
    this.shell = shell;
    this.drafts = drafts;
    this.files = files;
    this.clock = clock;
  }

  @GetMapping(PATH)
  String show(Acting acting, @PathVariable String id, Model model) {
    return page(acting, find(acting, id), Optional.empty(), model);
  }

  /** Adds a file to an enclosure that is there, or as a new one named after the file. */
  @PostMapping(PATH)
  String add(
      Acting acting,
      @PathVariable String id,
      @RequestParam(defaultValue = "-1") int row,
      @RequestParam MultipartFile file,
      Model model)
      throws IOException {
    Drafts.Draft draft = find(acting, id);
    try {
      String name = Optional.ofNullable(file.getOriginalFilename()).orElse("");
      String kept = files.put(id, name, file.getBytes());
      save(acting, draft, named(draft.letter().enclosures(), row, name, kept));
      return "redirect:/o/%s/drafts/%s/files".formatted(acting.office().code(), id);
    } catch (EnclosureRefused e) {
      return page(acting, draft, Optional.of(e.getMessage()), model);
    }
  }

  private static List<Enclosure> named(List<Enclosure> before, int row, String name, String kept) {
    List<Enclosure> enclosures = new ArrayList<>(before);
    if (row >= 0 && row < enclosures.size()) {
      enclosures.set(row, enclosures.get(row).in(kept));
    } else {
      String title = name.replaceFirst("\\.[^.]*$", "").replaceAll("[_\\s]+", " ").strip();
      enclosures.add(new Enclosure(title, "๑ ชุด", kept));
    }
    return List.copyOf(enclosures);
  }

  /** The enclosure stays, on paper; the file stays with the draft until it is issued. */
  @PostMapping(PATH + "/{row}/remove")
  String remove(Acting acting, @PathVariable String id, @PathVariable int row) {
    Drafts.Draft draft = find(acting, id);
    List<Enclosure> enclosures = new ArrayList<>(draft.letter().enclosures());
    if (row >= 0 && row < enclosures.size()) {
      enclosures.set(row, enclosures.get(row).in(""));
      save(acting, draft, List.copyOf(enclosures));
    }
    return "redirect:/o/%s/drafts/%s/files".formatted(acting.office().code(), id);
  }

  private void save(Acting acting, Drafts.Draft draft, List<Enclosure> enclosures) {
    drafts.save(
        draft.id(),
        acting.office().code(),
        draft.letter().but().enclosures(enclosures).letter(),
        clock.instant());
  }

  private Drafts.Draft find(Acting acting, String id) {
    return drafts.find(id, acting.office().code()).orElseThrow(BundlePages::notFound);
  }

  private String page(Acting acting, Drafts.Draft draft, Optional<String> fault, Model model) {
    shell.fill(model, acting, "draft", "แฟ้มที่ส่งไปด้วย");
    model.addAttribute("draftId", draft.id());
    model.addAttribute("letter", draft.letter());
    model.addAttribute("kept", files.of(draft.id(), draft.letter()).keySet());
    model.addAttribute("fault", fault.orElse(""));
    return "draft-files";
  }
}
