package saraban.intake;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/** Files in answer to a request: shown if they are PDF or a picture, else saved. */
final class Answers {

  private static final byte[] PNG = {(byte) 0x89};

  private Answers() {}

  static ResponseEntity<byte[]> file(Incoming.Upload file, boolean download) {
    FileKind kind = FileKind.of(file);
    boolean shown = !download && (kind == FileKind.PDF || kind == FileKind.PICTURE);
    return answer(file.bytes(), type(file, kind), file.name(), !shown);
  }

  static ResponseEntity<byte[]> pdf(byte[] pdf, String name) {
    return answer(pdf, "application/pdf", name, false);
  }

  private static String type(Incoming.Upload file, FileKind kind) {
    return switch (kind) {
      case PDF -> "application/pdf";
      case PICTURE -> file.bytes()[0] == PNG[0] ? "image/png" : "image/jpeg";
      case WORD, OTHER -> "application/octet-stream";
    };
  }

  static ResponseEntity<byte[]> answer(byte[] bytes, String type, String name, boolean download) {
    ContentDisposition disposition =
        (download ? ContentDisposition.attachment() : ContentDisposition.inline())
            .filename(name, StandardCharsets.UTF_8)
            .build();
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_TYPE, type)
        .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
        .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
        .header("X-Content-Type-Options", "nosniff")
        .body(bytes);
  }
}
