package saraban.intake;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import saraban.account.Acting;
import saraban.frame.Shell;
import saraban.letter.Kind;
import saraban.letter.ReceivedLetter;
import saraban.letter.Secrecy;
import saraban.letter.Urgency;

/** Registering a letter: its file beside the form, or the form alone for paper. */
@Controller
class TrayPage {

  private static final String PAPER = "paper";

  private final Shell shell;
  private final Tray tray;
  private final ReceiveLetter receiveLetter;
  private final Clock clock;

  TrayPage(Shell shell, Tray tray, ReceiveLetter receiveLetter, Clock clock) {
    this.shell = shell;
    this.tray = tray;
    this.receiveLetter = receiveLetter;
    this.clock = clock;
  }

  @GetMapping("/o/{office}/incoming/new")
  String begin(Acting acting, Model model) {
    shell.fill(model, acting, "incoming", "ลงรับหนังสือ");
    return "incoming-new";
  }

  /** Takes files in: what they say is read once, here. */
  @PostMapping("/o/{office}/incoming/tray")
  String put(
      Acting acting,
      @RequestParam(required = false) Optional<MultipartFile> letter,
      @RequestParam(required = false) List<MultipartFile> enclosures,
      Model model) {
    if (letter.isEmpty() || letter.get().isEmpty()) {
      model.addAttribute("fault", "ยังไม่ได้เลือกแฟ้มหนังสือ เลือกแฟ้มก่อน หรือลงรับฉบับกระดาษ");
      return begin(acting, model);
    }
    Incoming.Upload upload = Uploads.of(letter.get());
    Tray.Content content =
        new Tray.Content(
            List.of(upload), Uploads.of(Optional.ofNullable(enclosures).orElse(List.of())));
    String id =
        tray.put(
            acting.office().registry(),
            content,
            FileText.of(upload),
            clock.instant(),
            acting.person().login());
    return "redirect:/o/%s/incoming/tray/%s".formatted(acting.office().code(), id);
  }

  @GetMapping("/o/{office}/incoming/tray/{id}")
  String form(Acting acting, @PathVariable String id, Model model) {
    Optional<Tray.Item> item = item(acting, id);
    Instant arrived = item.map(Tray.Item::arrived).orElse(clock.instant());
    return form(acting, id, item, IncomingForm.of(known(item), arrived), model);
  }

  private String form(
      Acting acting, String id, Optional<Tray.Item> item, IncomingForm form, Model model) {
    shell.fill(model, acting, "incoming", "ลงรับหนังสือ");
    model.addAttribute("tray", id);
    model.addAttribute("item", item);
    model.addAttribute("shows", item.map(this::shows).orElse(Shows.NOTHING));
    model.addAttribute("said", item.flatMap(i -> i.text().thai()));
    model.addAttribute("form", form);
    model.addAttribute("key", form.said("key") ? form.text("key") : UUID.randomUUID().toString());
    model.addAttribute("kinds", Kind.values());
    model.addAttribute("urgencies", Urgency.values());
    model.addAttribute("secrecies", Secrecy.values());
    return "incoming-register";
  }

  /** What is shown beside the form: a picture, or so many pages of a PDF. */
  private Shows shows(Tray.Item item) {
    Incoming.Upload file = tray.content(item).letters().getFirst();
    return switch (FileKind.of(file)) {
      case PDF -> new Shows(false, PagePictures.count(file.bytes()));
      case PICTURE -> new Shows(true, 0);
      case WORD, OTHER -> Shows.NOTHING;
    };
  }

  /** How a file is shown. */
  record Shows(boolean picture, int pages) {

    static final Shows NOTHING = new Shows(false, 0);

    public boolean something() {
      return picture || pages > 0;
    }
  }

  @PostMapping("/o/{office}/incoming/tray/{id}")
  String register(
      Acting acting,
      @PathVariable String id,
      @RequestParam MultiValueMap<String, String> typed,
      Model model) {
    Optional<Tray.Item> item = item(acting, id);
    IncomingForm form = IncomingForm.typed(typed);
    IncomingForm.Read read = form.read(known(item), LocalDate.now(clock)).notAfter(clock.instant());
    if (!read.faults().isEmpty()) {
      model.addAttribute("faults", read.faults());
      return form(acting, id, item, form, model);
    }
    try {
      ReceivedLetter received = receiveLetter.receive(order(acting, id, item, form, read));
      item.map(Tray.Item::id).ifPresent(tray::remove);
      return "redirect:/o/%s/letters/%s?received".formatted(acting.office().code(), received.id());
    } catch (AlreadyReceived same) {
      model.addAttribute("same", same);
    } catch (NotReceived refused) {
      model.addAttribute("fault", refused.getMessage());
    }
    return form(acting, id, item, form, model);
  }

  private ReceiveLetter.Order order(
      Acting acting,
      String id,
      Optional<Tray.Item> item,
      IncomingForm form,
      IncomingForm.Read read) {
    Tray.Content content = item.map(tray::content).orElse(Tray.Content.NONE);
    Incoming incoming =
        new Incoming(
            read.letter(),
            read.number(),
            content.letters(),
            content.enclosures(),
            item.map(i -> i.text().text()).orElse(""),
            Optional.empty(),
            form.text("remark"));
    return new ReceiveLetter.Order(
        incoming,
        read.arrived(),
        form.said("again"),
        acting.office().code(),
        acting.person().login(),
        clock.instant(),
        Optional.of(item.map(i -> "tray " + i.id()).orElse("paper " + form.text("key"))));
  }

  @PostMapping("/o/{office}/incoming/tray/{id}/delete")
  String discard(Acting acting, @PathVariable String id) {
    item(acting, id).map(Tray.Item::id).ifPresent(tray::remove);
    return "redirect:/o/%s/incoming?deleted".formatted(acting.office().code());
  }

  /** The letter's file, shown beside the form. */
  @GetMapping("/o/{office}/incoming/tray/{id}/file")
  ResponseEntity<byte[]> file(Acting acting, @PathVariable String id) {
    Tray.Item item = item(acting, id).orElseThrow(TrayPage::notFound);
    return Answers.file(tray.content(item).letters().getFirst(), false);
  }

  /** Nothing if the letter is on paper. */
  private Optional<Tray.Item> item(Acting acting, String id) {
    return Stream.of(id)
        .filter(name -> !name.equals(PAPER))
        .map(name -> tray.find(acting.office().registry(), name).orElseThrow(TrayPage::notFound))
        .findFirst();
  }

  private static ReadFields known(Optional<Tray.Item> item) {
    return item.map(i -> ReadFields.of(i.text())).orElse(ReadFields.NOTHING);
  }

  private static ResponseStatusException notFound() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
