package saraban.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import saraban.account.Acting;
import saraban.archive.Archive;
import saraban.bundle.DraftFiles;
import saraban.issuing.Print;
import saraban.issuing.PrintSet;
import saraban.issuing.SetLetter;
import saraban.layout.Copy;
import saraban.layout.PictureFiles;
import saraban.letter.Drafts;
import saraban.letter.IssuedLetter;
import saraban.letter.Letter;
import saraban.letter.LetterDate;
import saraban.letter.LetterId;
import saraban.letter.Signatory;

/** What is printed besides the letter itself: the set of sheets at once, certified copies. */
@Controller
class Copies {

  private static final String PDF = "application/pdf";

  private final Archive archive;
  private final Drafts drafts;
  private final DraftFiles draftFiles;
  private final SetLetter set;
  private final PrintSet printSet;
  private final Clock clock;

  Copies(Archive archive, Drafts drafts, DraftFiles draftFiles, SetLetter set, Clock clock) {
    this.archive = archive;
    this.drafts = drafts;
    this.draftFiles = draftFiles;
    this.set = set;
    this.printSet = new PrintSet(set);
    this.clock = clock;
  }

  /** Original, สำเนาคู่ฉบับ and สำเนา in one PDF, or each for itself in a ZIP. */
  @GetMapping("/o/{office}/letters/{id}/{file:set\\.pdf|set\\.zip}")
  ResponseEntity<byte[]> set(Acting acting, @PathVariable String id, @PathVariable String file) {
    IssuedLetter issued = find(acting, id);
    PictureFiles pictures = name -> archive.file(issued.id(), name);
    boolean zip = file.endsWith("zip");
    byte[] bytes =
        zip
            ? printSet.zip(issued.letter(), issued.office(), pictures)
            : printSet.pdf(issued.letter(), issued.office(), pictures);
    return answer(bytes, zip ? "application/zip" : PDF, issued.id() + "-" + file, zip);
  }

  /** สำเนาถูกต้อง, to be signed by hand or with the name of who certifies today. */
  @GetMapping("/o/{office}/letters/{id}/certified.pdf")
  ResponseEntity<byte[]> certified(
      Acting acting,
      @PathVariable String id,
      @RequestParam(defaultValue = "") String name,
      @RequestParam(defaultValue = "") String position) {
    IssuedLetter issued = find(acting, id);
    List<String> positions = position.isBlank() ? List.of() : List.of(position.strip());
    Copy copy =
        name.isBlank()
            ? Copy.CERTIFIED
            : new Copy.Certified(
                new Signatory(name.strip(), positions), new LetterDate.Day(LocalDate.now(clock)));
    Print print =
        Print.of(SetLetter.Mark.CLEAN).with(file -> archive.file(issued.id(), file)).as(copy);
    byte[] bytes = set.pdf(issued.letter(), issued.office(), print);
    return answer(bytes, PDF, issued.id() + "-certified.pdf", false);
  }

  /** The set of a draft for signature: number and day are left open. */
  @GetMapping("/o/{office}/drafts/{id}/set.pdf")
  ResponseEntity<byte[]> draft(Acting acting, @PathVariable String id) {
    String office = acting.office().code();
    Letter letter = drafts.find(id, office).orElseThrow(Copies::notFound).letter();
    byte[] bytes =
        printSet.pdf(letter.forSignature(), office, name -> draftFiles.picture(id, name));
    return answer(bytes, PDF, "set.pdf", false);
  }

  private IssuedLetter find(Acting acting, String id) {
    return LetterId.parse(id)
        .flatMap(archive::read)
        .filter(acting.visibility()::opens)
        .orElseThrow(Copies::notFound);
  }

  private static ResponseEntity<byte[]> answer(
      byte[] bytes, String type, String name, boolean download) {
    ContentDisposition disposition =
        (download ? ContentDisposition.attachment() : ContentDisposition.inline())
            .filename(name)
            .build();
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_TYPE, type)
        .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
        .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
        .body(bytes);
  }

  private static ResponseStatusException notFound() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
