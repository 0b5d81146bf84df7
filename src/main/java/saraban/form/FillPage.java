package saraban.form;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import saraban.form.FollowMatter.Followed;
import saraban.form.Returned.Source;
import saraban.form.Returned.Told;
import saraban.organisation.Office;

/** A form in the browser, for whoever has its signed address; it shows nothing else. */
@Controller
class FillPage {

  private final Tokens tokens;
  private final Matters matters;
  private final Returns returns;
  private final KeepReturn keep;
  private final FollowMatter follow;
  private final PackForms pack;
  private final FormPaper paper;
  private final Standing standing;
  private final Clock clock;

  FillPage(
      Tokens tokens,
      Matters matters,
      Returns returns,
      KeepReturn keep,
      FollowMatter follow,
      PackForms pack,
      FormPaper paper,
      Standing standing,
      Clock clock) {
    this.tokens = tokens;
    this.matters = matters;
    this.returns = returns;
    this.keep = keep;
    this.follow = follow;
    this.pack = pack;
    this.paper = paper;
    this.standing = standing;
    this.clock = clock;
  }

  /** What an address opens. */
  private record Opened(Matter matter, Office office) {}

  private Opened opened(String token) {
    return tokens
        .ofPage(token, clock.instant())
        .flatMap(owner ->
            matters
                .find(owner.matter())
                .flatMap(m -> standing.find(owner.office()).map(o -> new Opened(m, o))))
        .orElseThrow(() ->
            new NotPossible(
                "ที่อยู่นี้หมดอายุหรือไม่ครบ ขอที่อยู่ใหม่จากหน่วยงานที่ส่งแบบให้ท่าน"));
  }

  @GetMapping("/f/{token}")
  String show(@PathVariable String token, Model model) {
    Opened opened = opened(token);
    Map<String, String> before =
        opened.matter().form().many()
            ? Map.of()
            : returns.of(opened.matter().id(), opened.office().code()).stream()
                .findFirst()
                .map(r -> r.answers().values())
                .map(Map::copyOf)
                .orElse(Map.of());
    return page(token, opened, before, List.of(), model);
  }

  private String page(
      String token, Opened opened, Map<String, String> values, List<Fault> faults, Model model) {
    model.addAttribute("token", token);
    model.addAttribute("matter", opened.matter());
    model.addAttribute("office", opened.office());
    model.addAttribute("place", standing.place(opened.office()));
    state(opened, model);
    model.addAttribute("fields", FormFields.of(opened.matter().form(), values, faults));
    model.addAttribute("faults", faults);
    return "form-fill";
  }

  private void state(Opened opened, Model model) {
    Followed followed = follow.one(opened.matter(), opened.office());
    model.addAttribute("followed", followed);
    if (followed.progress().waitsFor().isEmpty()) {
      followed.due().ifPresent(day -> model.addAttribute("due", day));
    }
    if (followed.progress() instanceof Progress.SentBack back) {
      model.addAttribute("back", back);
    }
  }

  @PostMapping("/f/{token}")
  String send(
      @PathVariable String token,
      @RequestParam Map<String, String> typed,
      HttpServletRequest request,
      Model model)
      throws IOException {
    Opened opened = opened(token);
    Map<String, String> values = new HashMap<>(typed);
    Map<String, byte[]> proofs = proofs(opened, request, values);
    CheckAnswers.Checked checked = CheckAnswers.check(opened.matter().form(), values);
    checked.answers().values().forEach(values::put);
    if (!checked.faults().isEmpty() || "check".equals(typed.get("act"))) {
      model.addAttribute("worked", checked.faults().isEmpty());
      return page(token, opened, values, checked.faults(), model);
    }
    Returned kept = keep.keep(coming(opened, checked, proofs));
    model.addAttribute("matter", opened.matter());
    model.addAttribute("office", opened.office());
    model.addAttribute("kept", kept);
    model.addAttribute("token", token);
    return "form-sent";
  }

  private KeepReturn.Coming coming(
      Opened opened, CheckAnswers.Checked checked, Map<String, byte[]> proofs) {
    return new KeepReturn.Coming(
        opened.matter().id(),
        opened.office().code(),
        Source.PAGE,
        "",
        new byte[0],
        proofs,
        "ที่อยู่เฉพาะของแบบ",
        clock.instant(),
        checked.answers(),
        List.<Told>of(),
        List.of());
  }

  /** Files stand for the names of their questions; a file sent before stays if none is new. */
  private static Map<String, byte[]> proofs(
      Opened opened, HttpServletRequest request, Map<String, String> values) throws IOException {
    Map<String, byte[]> proofs = new HashMap<>();
    if (!(request instanceof MultipartHttpServletRequest parts)) {
      return proofs;
    }
    for (Form.Slot slot : opened.matter().form().slots().toList()) {
      Optional<MultipartFile> file = Optional.ofNullable(parts.getFile("file-" + slot.key()));
      if (slot.question().kind() instanceof Kind.File
          && file.filter(f -> !f.isEmpty()).isPresent()) {
        proofs.put(slot.key(), file.get().getBytes());
        values.put(
            slot.key(), Optional.ofNullable(file.get().getOriginalFilename()).orElse("แฟ้ม"));
      }
    }
    return proofs;
  }

  @GetMapping("/f/{token}/form.xlsx")
  ResponseEntity<byte[]> workbook(@PathVariable String token) {
    Opened opened = opened(token);
    return FormPages.file(
        pack.press(opened.matter()).workbook(opened.office()),
        FormPages.XLSX,
        PackForms.fileName(opened.matter(), opened.office()));
  }

  @GetMapping("/f/{token}/form.pdf")
  ResponseEntity<byte[]> pdf(@PathVariable String token) {
    Opened opened = opened(token);
    byte[] pdf = paper.pdf(opened.matter(), opened.office(), Answers.NONE, LocalDate.now(clock));
    return FormPages.file(pdf, FormPages.PDF, opened.office().shortName() + ".pdf");
  }
}
