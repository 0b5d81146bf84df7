package saraban.bundle;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import saraban.account.Acting;
import saraban.archive.Archive;
import saraban.letter.IssuedLetter;
import saraban.letter.LetterId;

/** The files of a letter's enclosures, one by one and together with the letter. */
@Controller
class BundlePages {

  private final Archive archive;
  private final BindLetter bindLetter;
  private final PackLetter packLetter;

  BundlePages(Archive archive, BindLetter bindLetter, PackLetter packLetter) {
    this.archive = archive;
    this.bindLetter = bindLetter;
    this.packLetter = packLetter;
  }

  @GetMapping("/o/{office}/letters/{id}/bundle.pdf")
  ResponseEntity<byte[]> bound(Acting acting, @PathVariable String id) {
    IssuedLetter letter = letter(acting, id);
    return answer(bindLetter.bind(letter), "application/pdf", FileNames.of(letter) + ".pdf");
  }

  @GetMapping("/o/{office}/letters/{id}/bundle.zip")
  ResponseEntity<byte[]> packed(Acting acting, @PathVariable String id) {
    IssuedLetter letter = letter(acting, id);
    return answer(packLetter.pack(letter), "application/zip", FileNames.of(letter) + ".zip");
  }

  @GetMapping("/o/{office}/letters/{id}/enclosures/{place:[0-9]+}")
  ResponseEntity<byte[]> one(Acting acting, @PathVariable String id, @PathVariable int place) {
    return file(archive, letter(acting, id), place);
  }

  private IssuedLetter letter(Acting acting, String id) {
    return LetterId.parse(id)
        .flatMap(archive::read)
        .filter(acting.visibility()::opens)
        .orElseThrow(BundlePages::notFound);
  }

  /** The file of one enclosure, to be saved under its Thai name. */
  static ResponseEntity<byte[]> file(Archive archive, IssuedLetter letter, int place) {
    Enclosed enclosed =
        Enclosed.all(archive, letter).stream()
            .filter(each -> each.place() == place && each.bytes().isPresent())
            .findAny()
            .orElseThrow(BundlePages::notFound);
    return answer(
        enclosed.bytes().orElseThrow(),
        MediaTypes.of(enclosed.ending()),
        enclosed.fileName(letter.letter().digits()));
  }

  private static ResponseEntity<byte[]> answer(byte[] bytes, String type, String name) {
    ContentDisposition disposition =
        ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build();
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_TYPE, type)
        .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
        .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
        .body(bytes);
  }

  static ResponseStatusException notFound() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
