package saraban.desk;

import java.time.Clock;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import saraban.account.Acting;
import saraban.archive.Archive;
import saraban.frame.Shell;
import saraban.letter.Drafts;
import saraban.letter.FiledLetter;
import saraban.letter.Kind;
import saraban.letter.Letter;
import saraban.letter.LetterId;
import saraban.register.Books;
import saraban.template.LetterTemplate;
import saraban.template.LetterTemplates;
import saraban.template.TemplateRefused;

/** A new draft: from a template, or from an issued letter. */
@Controller
class NewDraftPage {

  private static final int LATEST = 5;

  private final Shell shell;
  private final LetterTemplates templates;
  private final StartLetter startLetter;
  private final Drafts drafts;
  private final Archive archive;
  private final Books books;
  private final Clock clock;

  NewDraftPage(
      Shell shell,
      LetterTemplates templates,
      StartLetter startLetter,
      Drafts drafts,
      Archive archive,
      Books books,
      Clock clock) {
    this.shell = shell;
    this.templates = templates;
    this.startLetter = startLetter;
    this.drafts = drafts;
    this.archive = archive;
    this.books = books;
    this.clock = clock;
  }

  @GetMapping("/o/{office}/drafts/new")
  String choose(Acting acting, Model model) {
    shell.fill(model, acting, "draft", "ร่างหนังสือ");
    model.addAttribute("latest", books.latest(acting.office().registry(), LATEST));
    try {
      model.addAttribute("groups", byKind(templates.all()));
    } catch (TemplateRefused e) {
      model.addAttribute("fault", e.getMessage());
    }
    return "new-draft";
  }

  /** In the order of the regulation; kinds with a single template stand together at the end. */
  private static Map<String, List<LetterTemplate>> byKind(List<LetterTemplate> templates) {
    Map<Kind, List<LetterTemplate>> kinds =
        templates.stream()
            .collect(
                Collectors.groupingBy(
                    LetterTemplate::kind, () -> new EnumMap<>(Kind.class), Collectors.toList()));
    Map<String, List<LetterTemplate>> groups = new LinkedHashMap<>();
    kinds.forEach((kind, some) -> {
      if (some.size() > 1) {
        groups.put(kind.thai(), some);
      }
    });
    groups.put(
        "แบบอื่น",
        kinds.values().stream().filter(some -> some.size() == 1).flatMap(List::stream).toList());
    return groups;
  }

  @GetMapping("/o/{office}/drafts/new/{template}")
  String ask(
      Acting acting,
      @PathVariable String template,
      @RequestParam(defaultValue = "") String from,
      Model model) {
    return form(acting, template, from, startLetter.inputsFrom(source(acting, from)), "", model);
  }

  private String form(
      Acting acting,
      String name,
      String from,
      Map<String, String> values,
      String fault,
      Model model) {
    shell.fill(model, acting, "draft", "ร่างหนังสือ");
    model.addAttribute("fault", fault);
    try {
      model.addAttribute("template", templates.named(name));
    } catch (TemplateRefused e) {
      model.addAttribute("fault", e.getMessage());
      return "new-draft";
    }
    model.addAttribute("values", values);
    model.addAttribute("from", from);
    return "template";
  }

  @PostMapping("/o/{office}/drafts/new/{template}")
  String begin(
      Acting acting,
      @PathVariable String template,
      @RequestParam(defaultValue = "") String from,
      @RequestParam Map<String, String> values,
      Model model) {
    try {
      LetterTemplate chosen = templates.named(template);
      Letter start = startLetter.of(acting.office(), source(acting, from), chosen.kind());
      return draft(acting, chosen.fill(values, start));
    } catch (TemplateRefused e) {
      return form(acting, template, from, values, e.getMessage(), model);
    }
  }

  @PostMapping("/o/{office}/drafts/like/{letter}")
  String like(Acting acting, @PathVariable String letter) {
    FiledLetter model = source(acting, letter).orElseThrow(NewDraftPage::notFound);
    return draft(acting, startLetter.like(acting.office(), model.letter()));
  }

  private String draft(Acting acting, Letter letter) {
    String office = acting.office().code();
    String id = drafts.begin(office, acting.person().login(), letter, clock.instant());
    return "redirect:/o/" + office + "/drafts/" + id;
  }

  private java.util.Optional<FiledLetter> source(Acting acting, String id) {
    return LetterId.parse(id).flatMap(archive::filed).filter(acting.visibility()::opens);
  }

  private static ResponseStatusException notFound() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
