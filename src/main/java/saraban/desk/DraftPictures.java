package saraban.desk;

import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import saraban.account.Acting;
import saraban.bundle.DraftFiles;
import saraban.document.PictureRefused;
import saraban.frame.Shell;
import saraban.letter.Certified;
import saraban.letter.Drafts;
import saraban.letter.Kind;
import saraban.letter.Letter;

/** Pictures for the text of a draft: each is put in as a line of the text. */
@Controller
class DraftPictures {

  private final Shell shell;
  private final Drafts drafts;
  private final DraftFiles files;
  private final Clock clock;

  DraftPictures(Shell shell, Drafts drafts, DraftFiles files, Clock clock) {
    this.shell = shell;
    this.drafts = drafts;
    this.files = files;
    this.clock = clock;
  }

  /** Adds the picture; of a certificate it is the photograph of the person. */
  @PostMapping("/o/{office}/drafts/{id}/pictures")
  String add(
      Acting acting,
      @PathVariable String id,
      @RequestParam(defaultValue = "") String caption,
      @RequestParam MultipartFile picture,
      Model model)
      throws IOException {
    Drafts.Draft draft =
        drafts
            .find(id, acting.office().code())
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    try {
      String name = Optional.ofNullable(picture.getOriginalFilename()).orElse("");
      String file = files.putPicture(id, name, picture.getBytes());
      Letter letter = with(draft.letter(), caption.replaceAll("[\\[\\]\\n]", " ").strip(), file);
      drafts.save(id, draft.office(), letter, clock.instant());
      return "redirect:/o/%s/drafts/%s#body".formatted(acting.office().code(), id);
    } catch (PictureRefused e) {
      shell.fill(model, acting, "draft", "ภาพในร่าง");
      model.addAttribute("draftId", id);
      model.addAttribute("message", e.getMessage());
      return "picture-refused";
    }
  }

  static Letter with(Letter letter, String caption, String file) {
    if (letter.kind() == Kind.CERTIFICATE) {
      String name = letter.particulars().certified().map(Certified::name).orElse(caption);
      return letter
          .but()
          .particulars(letter.particulars().withCertified(new Certified(name, file)))
          .letter();
    }
    return letter.but().body(before(letter.body(), "![%s](%s)".formatted(caption, file))).letter();
  }

  /** Above the last paragraph, which closes the letter: จึงเรียนมาเพื่อ… */
  private static String before(String body, String line) {
    int last = body.stripTrailing().lastIndexOf("\n\n");
    boolean closes = last > 0 && body.substring(last).strip().startsWith("จึง");
    return closes
        ? body.substring(0, last) + "\n\n" + line + body.substring(last)
        : (body.stripTrailing() + "\n\n" + line).strip();
  }
}
