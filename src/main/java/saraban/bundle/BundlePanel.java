package saraban.bundle;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import saraban.account.Acting;
import saraban.archive.Archive;
import saraban.frame.LetterPanel;
import saraban.letter.IssuedLetter;
import saraban.letter.LetterId;

/** The enclosures on the page of a letter: each with its file, and all of it as one. */
@Component
@Order(10)
class BundlePanel implements LetterPanel {

  private final Archive archive;

  BundlePanel(Archive archive) {
    this.archive = archive;
  }

  @Override
  public Optional<Panel> of(Acting acting, LetterId id) {
    if (id.series().received()) {
      return Optional.empty();
    }
    return archive
        .read(id)
        .filter(letter -> !letter.letter().enclosures().isEmpty())
        .map(letter -> panel(acting, letter));
  }

  private Panel panel(Acting acting, IssuedLetter letter) {
    List<Enclosed> all = Enclosed.all(archive, letter);
    String base = "/o/%s/letters/%s".formatted(acting.office().code(), letter.id());
    boolean files = all.stream().anyMatch(each -> each.bytes().isPresent());
    boolean office =
        all.stream().anyMatch(each -> each.bytes().isPresent() && each.type().office());
    return new Panel(
        "bundle",
        "panel",
        Map.of(
            "enclosed",
            all.stream().map(Row::of).toList(),
            "base",
            base,
            "files",
            files,
            "kept",
            office && !OfficeToPdf.installed()));
  }

  /** An enclosure as the page shows it; no kind where there is no file. */
  record Row(int place, String title, String quantity, String kind) {

    static Row of(Enclosed enclosed) {
      String kind = enclosed.bytes().isPresent() ? enclosed.type().thai() : "";
      return new Row(
          enclosed.place(), enclosed.enclosure().title(), enclosed.enclosure().quantity(), kind);
    }
  }
}
