package saraban.form;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import saraban.account.Acting;
import saraban.form.Form.How;
import saraban.form.Form.Summing;
import saraban.frame.Shell;
import saraban.organisation.Office;
import saraban.thai.Digits;

/** What came back, put together: figures, charts, who lacks; as a workbook and as a letter. */
@Controller
class SummaryPage {

  private final Shell shell;
  private final FormPages pages;
  private final SumUp sumUp;
  private final SummaryWorkbook workbook;
  private final DraftReport draft;
  private final ReportResults report;
  private final Standing standing;
  private final Clock clock;

  SummaryPage(
      Shell shell,
      FormPages pages,
      SumUp sumUp,
      SummaryWorkbook workbook,
      DraftReport draft,
      ReportResults report,
      Standing standing,
      Clock clock) {
    this.shell = shell;
    this.pages = pages;
    this.sumUp = sumUp;
    this.workbook = workbook;
    this.draft = draft;
    this.report = report;
    this.standing = standing;
    this.clock = clock;
  }

  /** A figure in words. */
  record Figure(String label, String now, String before) {}

  /** A chart, its title as words and its bars drawn. */
  record Drawn(String title, List<String> series, String drawn) {}

  /** The figures of an office. */
  record PartLine(Summary.Part part, List<String> figures) {}

  @GetMapping(FormPages.MATTER + "/summary")
  String show(
      Acting acting,
      @PathVariable String letter,
      @PathVariable String form,
      @RequestParam(required = false) Optional<String> at,
      @RequestParam(required = false) Optional<String> noted,
      Model model) {
    Matter matter = pages.matter(acting, letter, form);
    Office top = pages.top(acting, at);
    Summary summary = sumUp.sum(matter, top);
    shell.fill(model, acting, "forms", "สรุปผล " + matter.form().title());
    List<Summing> compared =
        matter.form().summary().stream().filter(s -> s.how() != How.SHARE).toList();
    model.addAttribute("matter", matter);
    model.addAttribute("top", top);
    model.addAttribute("path", FormPages.path(acting, matter));
    model.addAttribute("summary", summary);
    model.addAttribute("figures", figures(summary));
    model.addAttribute("charts", charts(summary));
    model.addAttribute("compared", compared);
    model.addAttribute("headline", summary.headline().map(compared::indexOf).orElse(0));
    model.addAttribute("parts", parts(summary, compared));
    model.addAttribute("mayReport", standing.principal(acting.office()).level());
    noted.ifPresent(n -> model.addAttribute("noted", n));
    return "form-summary";
  }

  private static List<Figure> figures(Summary summary) {
    List<Figure> figures = new ArrayList<>();
    for (Summing summing : summary.matter().form().summary()) {
      if (summing.how() == How.SHARE) {
        summary
            .all()
            .shares(summing)
            .forEach((choice, many) ->
                figures.add(new Figure(summing.label() + ": " + choice, Digits.THAI.of(many), "")));
      } else {
        figures.add(
            new Figure(
                summing.label(),
                words(Optional.of(summary.all()), summing),
                words(summary.before(), summing)));
      }
    }
    return figures;
  }

  private static String words(Optional<Tally> tally, Summing summing) {
    return tally
        .flatMap(t -> t.figure(summing))
        .map(n ->
            Digits.THAI.of(
                String.format(java.util.Locale.ROOT, "%,." + summing.decimals() + "f", n)))
        .orElse("–");
  }

  private static List<Drawn> charts(Summary summary) {
    return Bars.of(summary).stream()
        .map(b -> new Drawn(b.title(), b.series(), BarChart.html(b)))
        .toList();
  }

  private static List<PartLine> parts(Summary summary, List<Summing> compared) {
    return summary.parts().stream()
        .map(p ->
            new PartLine(p, compared.stream().map(s -> words(Optional.of(p.tally()), s)).toList()))
        .toList();
  }

  @GetMapping(FormPages.MATTER + "/summary.xlsx")
  ResponseEntity<byte[]> workbook(
      Acting acting,
      @PathVariable String letter,
      @PathVariable String form,
      @RequestParam(required = false) Optional<String> at) {
    Matter matter = pages.matter(acting, letter, form);
    Office top = pages.top(acting, at);
    byte[] file = workbook.write(sumUp.sum(matter, top));
    return FormPages.file(file, FormPages.XLSX, "สรุปผล " + top.shortName() + ".xlsx");
  }

  /** Drafts the letter upwards with the workbook as its enclosure. */
  @PostMapping(FormPages.MATTER + "/summary/letter")
  String letter(Acting acting, @PathVariable String letter, @PathVariable String form) {
    Matter matter = pages.matter(acting, letter, form);
    Summary summary = sumUp.sum(matter, pages.top(acting, Optional.empty()));
    String id =
        draft.draft(
            summary,
            acting.office(),
            acting.person().login(),
            LocalDate.now(clock),
            clock.instant());
    return "redirect:/o/%s/drafts/%s".formatted(acting.office().code(), id);
  }

  /** Notes that the results were reported, or received. */
  @PostMapping(FormPages.MATTER + "/summary/reported")
  String reported(
      Acting acting,
      @PathVariable String letter,
      @PathVariable String form,
      @RequestParam(required = false) Optional<String> at) {
    Matter matter = pages.matter(acting, letter, form);
    int noted =
        report.report(
            matter,
            pages.top(acting, at),
            acting.office(),
            acting.person().login(),
            clock.instant());
    return "redirect:" + FormPages.path(acting, matter) + "/summary?noted=" + noted;
  }
}
