package saraban.form;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import saraban.account.Acting;
import saraban.frame.Shell;
import saraban.organisation.Office;

/** The making of all workbooks: how far it is, and what can be taken already. */
@Controller
class PackingPage {

  private static final String PATH = FormPages.MATTER + "/packing";

  private final Shell shell;
  private final FormPages pages;
  private final PackAll packAll;
  private final Packings packings;
  private final Clock clock;

  PackingPage(Shell shell, FormPages pages, PackAll packAll, Packings packings, Clock clock) {
    this.shell = shell;
    this.pages = pages;
    this.packAll = packAll;
    this.packings = packings;
    this.clock = clock;
  }

  /** A ZIP, made or still to be made. */
  record Ready(Office office, int workbooks, boolean made) {}

  @GetMapping(PATH)
  String show(Acting acting, @PathVariable String letter, @PathVariable String form, Model model) {
    Matter matter = pages.matter(acting, letter, form);
    Office top = pages.top(acting, Optional.empty());
    shell.fill(model, acting, "forms", "แฟ้มแบบสำหรับส่งออก");
    model.addAttribute("matter", matter);
    model.addAttribute("path", FormPages.path(acting, matter));
    packings.find(matter.id(), top.code()).ifPresent(p -> model.addAttribute("packing", p));
    List<Ready> ready =
        packAll.parcels(matter, top).stream()
            .map(p ->
                new Ready(
                    p.office(),
                    p.offices().size(),
                    Files.isRegularFile(packAll.file(matter, top, p.office().code()))))
            .toList();
    model.addAttribute("ready", ready);
    return "form-packing";
  }

  @PostMapping(PATH)
  String act(
      Acting acting,
      @PathVariable String letter,
      @PathVariable String form,
      @RequestParam(defaultValue = "start") String act) {
    Matter matter = pages.matter(acting, letter, form);
    Office top = pages.top(acting, Optional.empty());
    if (act.equals("pause")) {
      packings.pause(matter.id(), top.code());
    } else {
      packAll.start(matter, top, clock.instant());
    }
    return "redirect:" + FormPages.path(acting, matter) + "/packing";
  }

  @GetMapping(PATH + "/{code}.zip")
  ResponseEntity<Resource> zip(
      Acting acting,
      @PathVariable String letter,
      @PathVariable String form,
      @PathVariable String code) {
    Matter matter = pages.matter(acting, letter, form);
    Office top = pages.top(acting, Optional.empty());
    Office part = pages.top(acting, Optional.of(code));
    Path file = packAll.file(matter, top, part.code());
    if (!Files.isRegularFile(file)) {
      throw FormPages.notFound();
    }
    String name = part.name() + ".zip";
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_TYPE, FormPages.ZIP)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment()
                .filename(name, java.nio.charset.StandardCharsets.UTF_8)
                .build()
                .toString())
        .body(new FileSystemResource(file));
  }
}
