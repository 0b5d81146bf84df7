package saraban.api;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import saraban.archive.ArchiveUnwritable;
import saraban.issuing.LetterNotReady;
import saraban.issuing.NoOpenBook;
import saraban.issuing.NotIssued;
import saraban.letter.LetterFileRefused;
import saraban.register.BookRefused;

/** What the API answers when it refuses: a code for the program, sentences in Thai for people. */
@RestControllerAdvice(basePackages = "saraban.api")
class ApiRefusals {

  private static final Logger LOG = LoggerFactory.getLogger(ApiRefusals.class);

  /**
   * A refusal.
   *
   * @param code stable, for programs
   */
  record Refusal(String code, String message, List<String> details) {}

  @ExceptionHandler
  ResponseEntity<Refusal> letterFile(LetterFileRefused refused) {
    return refuse(HttpStatus.BAD_REQUEST, "letter-file", refused, refused.faults());
  }

  @ExceptionHandler
  ResponseEntity<Refusal> gaps(LetterNotReady refused) {
    return refuse(HttpStatus.UNPROCESSABLE_CONTENT, "gaps", refused, refused.gaps());
  }

  @ExceptionHandler
  ResponseEntity<Refusal> noBook(NoOpenBook refused) {
    return refuse(HttpStatus.CONFLICT, refused.code(), refused, List.of());
  }

  @ExceptionHandler
  ResponseEntity<Refusal> book(BookRefused refused) {
    return refuse(HttpStatus.CONFLICT, refused.code(), refused, List.of());
  }

  @ExceptionHandler
  ResponseEntity<Refusal> notIssued(NotIssued refused) {
    HttpStatus status =
        refused.getCause() instanceof ArchiveUnwritable
            ? HttpStatus.SERVICE_UNAVAILABLE
            : HttpStatus.UNPROCESSABLE_CONTENT;
    return refuse(status, "not-issued", refused, List.of());
  }

  @ExceptionHandler
  ResponseEntity<Refusal> office(NotYourOffice refused) {
    return refuse(HttpStatus.FORBIDDEN, "not-your-office", refused, List.of());
  }

  /** What we did not think of: the details are for the log. */
  @ExceptionHandler
  ResponseEntity<Refusal> failed(RuntimeException failure) {
    LOG.error("A request of the API failed", failure);
    return ResponseEntity.internalServerError()
        .body(
            new Refusal(
                "failed",
                "ทำรายการนี้ไม่สำเร็จ ส่งใหม่ด้วย Idempotency-Key เดิม"
                    + " ถ้ายังไม่ได้ให้แจ้งผู้ดูแลพร้อมเวลาที่เกิด",
                List.of()));
  }

  private static ResponseEntity<Refusal> refuse(
      HttpStatus status, String code, RuntimeException refused, List<String> details) {
    return ResponseEntity.status(status).body(new Refusal(code, refused.getMessage(), details));
  }
}
