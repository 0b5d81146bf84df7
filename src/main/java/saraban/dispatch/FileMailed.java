package saraban.dispatch;

import java.time.Instant;
import java.util.Optional;
import saraban.letter.LetterId;

/**
 * A file came back as the attachment of a mail: perhaps a form that was filled in.
 *
 * @param from address that it came from
 * @param letter that it answers, if the mail says so
 */
public record FileMailed(
    String name, byte[] bytes, String from, Instant at, Optional<LetterId> letter) {}
