package saraban.intake;

import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import saraban.account.Acting;
import saraban.archive.Archive;
import saraban.letter.LetterId;
import saraban.letter.ReceivedLetter;

/** Received letters as somebody may see them: others' are not there. */
@Component
class Received {

  private final Archive archive;

  Received(Archive archive) {
    this.archive = archive;
  }

  Optional<ReceivedLetter> find(Acting acting, LetterId id) {
    return archive.received(id).filter(acting.visibility()::opens);
  }

  /** Answers 404 if there is none. */
  ReceivedLetter letter(Acting acting, String id) {
    return LetterId.parse(id)
        .flatMap(parsed -> find(acting, parsed))
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
