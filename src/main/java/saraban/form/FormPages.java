package saraban.form;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import saraban.account.Acting;
import saraban.letter.LetterId;
import saraban.organisation.Office;

/** What the pages about forms have in common: which matter, which office, files as answers. */
@Component
class FormPages {

  static final String MATTER = "/o/{office}/forms/{letter}/{form}";
  static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  static final String PDF = "application/pdf";
  static final String ZIP = "application/zip";

  private final Matters matters;
  private final FollowMatter follow;
  private final Standing standing;

  FormPages(Matters matters, FollowMatter follow, Standing standing) {
    this.matters = matters;
    this.follow = follow;
    this.standing = standing;
  }

  /** The matter of an address, if the acting office has to do with it. */
  Matter matter(Acting acting, String letter, String form) {
    return LetterId.parse(letter)
        .flatMap(id -> matters.find(new MatterId(id, form)))
        .filter(m -> follow.concerns(m, acting.office()))
        .orElseThrow(FormPages::notFound);
  }

  /** The office whose part of the matter is shown: the acting one, or one below it. */
  Office top(Acting acting, Optional<String> at) {
    Office principal = standing.principal(acting.office());
    return at.flatMap(standing::find)
        .filter(office -> standing.isBelow(office, principal))
        .orElse(principal);
  }

  /** A recipient below the acting office. */
  Office recipient(Acting acting, Matter matter, String code) {
    return standing
        .find(code)
        .filter(office -> matters.isRecipient(matter.id(), code))
        .filter(office -> standing.isBelow(office, standing.principal(acting.office())))
        .orElseThrow(FormPages::notFound);
  }

  static String path(Acting acting, Matter matter) {
    return "/o/%s/forms/%s".formatted(acting.office().code(), matter.id());
  }

  static ResponseStatusException notFound() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }

  static ResponseEntity<byte[]> file(byte[] bytes, String type, String name) {
    ContentDisposition disposition =
        (type.equals(PDF) ? ContentDisposition.inline() : ContentDisposition.attachment())
            .filename(name, StandardCharsets.UTF_8)
            .build();
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_TYPE, type)
        .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
        .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
        .body(bytes);
  }
}
