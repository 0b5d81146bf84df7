package saraban.desk;

import java.nio.charset.StandardCharsets;
import java.util.Map;
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
import saraban.issuing.SetLetter;
import saraban.letter.Drafts;
import saraban.letter.Letter;
import saraban.letter.LetterId;

/** The files of letters and drafts. */
@Controller
class Files {

  private static final String PDF = "application/pdf";
  private static final String DOCX =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

  private static final Map<String, String> TYPES =
      Map.of("letter.pdf", PDF, "letter.docx", DOCX, "letter.json", "application/json");

  private final Archive archive;
  private final Drafts drafts;
  private final DraftFiles draftFiles;
  private final SetLetter set;

  Files(Archive archive, Drafts drafts, DraftFiles draftFiles, SetLetter set) {
    this.archive = archive;
    this.drafts = drafts;
    this.draftFiles = draftFiles;
    this.set = set;
  }

  @GetMapping("/o/{office}/letters/{id}/{file:letter\\.[a-z]+}")
  ResponseEntity<byte[]> issued(
      Acting acting,
      @PathVariable String id,
      @PathVariable String file,
      @RequestParam(defaultValue = "false") boolean download) {
    LetterId letter = LetterId.parse(id).orElseThrow(Files::notFound);
    archive.filed(letter).filter(acting.visibility()::opens).orElseThrow(Files::notFound);
    byte[] bytes = archive.file(letter, file).orElseThrow(Files::notFound);
    String name = letter + file.substring("letter".length());
    return answer(bytes, TYPES.getOrDefault(file, PDF), name, download);
  }

  /**
   * proof.pdf is marked ร่าง; signature.pdf is for signing, number and day open; letter.docx too.
   */
  @GetMapping("/o/{office}/drafts/{id}/{file:proof\\.pdf|signature\\.pdf|letter\\.docx}")
  ResponseEntity<byte[]> draft(Acting acting, @PathVariable String id, @PathVariable String file) {
    String office = acting.office().code();
    Letter letter = drafts.find(id, office).orElseThrow(Files::notFound).letter();
    boolean proof = file.equals("proof.pdf");
    Print print =
        Print.of(proof ? SetLetter.Mark.DRAFT : SetLetter.Mark.CLEAN)
            .with(name -> draftFiles.picture(id, name));
    byte[] bytes =
        switch (file) {
          case "proof.pdf" -> set.pdf(letter, office, print);
          case "signature.pdf" -> set.pdf(letter.forSignature(), office, print);
          default -> set.docx(letter.forSignature(), office, print);
        };
    return answer(bytes, file.endsWith("pdf") ? PDF : DOCX, file, false);
  }

  private static ResponseEntity<byte[]> answer(
      byte[] bytes, String type, String name, boolean download) {
    ContentDisposition disposition =
        (download ? ContentDisposition.attachment() : ContentDisposition.inline())
            .filename(name, StandardCharsets.UTF_8)
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
