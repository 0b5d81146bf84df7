package saraban.form;

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
import saraban.form.TakeReturn.Arrived;
import saraban.form.TakeReturn.Outcome;

/** One matter: who has sent what, what waits, and where returns are dropped. */
@Controller
class MatterPage {

  private final FormPages pages;
  private final MatterShown shown;
  private final Unclears unclears;
  private final TakeReturn take;
  private final UnpackReturns unpack;
  private final Clock clock;

  MatterPage(
      FormPages pages,
      MatterShown shown,
      Unclears unclears,
      TakeReturn take,
      UnpackReturns unpack,
      Clock clock) {
    this.pages = pages;
    this.shown = shown;
    this.unclears = unclears;
    this.take = take;
    this.unpack = unpack;
    this.clock = clock;
  }

  @GetMapping(FormPages.MATTER)
  String show(
      Acting acting,
      @PathVariable String letter,
      @PathVariable String form,
      @RequestParam(required = false) Optional<String> at,
      @RequestParam(required = false) Optional<String> opened,
      Model model) {
    Matter matter = pages.matter(acting, letter, form);
    model.addAttribute("opened", opened.isPresent());
    return shown.fill(acting, matter, pages.top(acting, at), List.of(), model);
  }

  /** Takes as many workbooks as were dropped, also inside a ZIP. */
  @PostMapping(FormPages.MATTER + "/returns")
  String take(
      Acting acting,
      @PathVariable String letter,
      @PathVariable String form,
      @RequestParam List<MultipartFile> files,
      Model model)
      throws IOException {
    Matter matter = pages.matter(acting, letter, form);
    List<Outcome> outcomes = new ArrayList<>();
    for (MultipartFile file : files) {
      String name = Optional.ofNullable(file.getOriginalFilename()).orElse("");
      if (!file.isEmpty() || !name.isEmpty()) {
        outcomes.addAll(unpack.take(arrived(acting, matter, name, file.getBytes())));
      }
    }
    return shown.fill(acting, matter, pages.top(acting, Optional.empty()), outcomes, model);
  }

  private Arrived arrived(Acting acting, Matter matter, String name, byte[] bytes) {
    return new Arrived(
        bytes,
        name,
        acting.person().login(),
        Returned.Source.UPLOAD,
        clock.instant(),
        Optional.of(matter.id()),
        Optional.of(acting.office()));
  }

  /** Takes an unclear workbook for the office that somebody chose, or drops it. */
  @PostMapping(FormPages.MATTER + "/unclear/{id}")
  String choose(
      Acting acting,
      @PathVariable String letter,
      @PathVariable String form,
      @PathVariable String id,
      @RequestParam(defaultValue = "") String code,
      Model model) {
    Matter matter = pages.matter(acting, letter, form);
    List<Outcome> outcomes =
        code.isEmpty()
            ? List.of()
            : List.of(
                take.choose(
                    id,
                    matter,
                    pages.recipient(acting, matter, code),
                    acting.person().login(),
                    clock.instant()));
    if (code.isEmpty()) {
      unclears.remove(id);
    }
    return shown.fill(acting, matter, pages.top(acting, Optional.empty()), outcomes, model);
  }
}
