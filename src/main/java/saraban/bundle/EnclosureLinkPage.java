package saraban.bundle;

import java.time.Clock;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import saraban.archive.Archive;
import saraban.letter.IssuedLetter;
import saraban.letter.LetterId;
import saraban.letter.Secrecy;
import saraban.link.EnclosureLinks;

/** Where the code on a letter's last page leads: its enclosures and nothing else of it. */
@Controller
class EnclosureLinkPage {

  private final Archive archive;
  private final EnclosureLinks links;
  private final Clock clock;

  EnclosureLinkPage(Archive archive, EnclosureLinks links, Clock clock) {
    this.archive = archive;
    this.links = links;
    this.clock = clock;
  }

  @GetMapping("/e/{token}")
  String list(@PathVariable String token, Model model) {
    IssuedLetter letter = letter(token);
    model.addAttribute("token", token);
    model.addAttribute(
        "enclosed", Enclosed.all(archive, letter).stream().map(BundlePanel.Row::of).toList());
    return "enclosures";
  }

  @GetMapping("/e/{token}/{place:[0-9]+}")
  ResponseEntity<byte[]> file(@PathVariable String token, @PathVariable int place) {
    return BundlePages.file(archive, letter(token), place);
  }

  private IssuedLetter letter(String token) {
    return links
        .letter(token, clock.instant())
        .flatMap(LetterId::parse)
        .flatMap(archive::read)
        .filter(letter -> letter.letter().secrecy() == Secrecy.NONE)
        .orElseThrow(BundlePages::notFound);
  }
}
