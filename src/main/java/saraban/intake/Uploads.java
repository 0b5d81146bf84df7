package saraban.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.springframework.web.multipart.MultipartFile;

/** Files of a request as they came. */
final class Uploads {

  private Uploads() {}

  /** Those that were chosen: a form sends an empty file where none was. */
  static List<Incoming.Upload> of(List<MultipartFile> files) {
    return files.stream().filter(file -> !file.isEmpty()).map(Uploads::of).toList();
  }

  static Incoming.Upload of(MultipartFile file) {
    String name = Optional.ofNullable(file.getOriginalFilename()).orElse("");
    String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    try {
      return new Incoming.Upload(last.isBlank() ? "แฟ้ม" : last, file.getBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
