package saraban.archive;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import saraban.letter.Letter;
import saraban.letter.LetterId;
import saraban.letter.ReceivedFile;
import saraban.letter.ReceivedLetter;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What received.json says of a letter that came in, beside what the letter itself says. Moments
 * stand in Thai time, with their offset.
 *
 * @param receipt the receipt number
 */
record ReceivedJson(
    int receipt,
    int year,
    String registry,
    String series,
    String number,
    OffsetDateTime arrived,
    OffsetDateTime registered,
    String office,
    String by,
    String original,
    String remark,
    List<ReceivedFile> files) {

  private static final ZoneId THAILAND = ZoneId.of("Asia/Bangkok");
  private static final JsonMapper JSON = JsonMapper.builder().build();

  static ReceivedJson of(ReceivedLetter received) {
    LetterId id = received.id();
    return new ReceivedJson(
        id.running(),
        id.year(),
        id.registry(),
        id.series().code(),
        received.number(),
        there(received.arrived()),
        there(received.registered()),
        received.office(),
        received.by(),
        received.original().map(LetterId::toString).orElse(""),
        received.remark(),
        received.files());
  }

  private static OffsetDateTime there(Instant moment) {
    return moment.atZone(THAILAND).toOffsetDateTime();
  }

  String written() {
    return JSON.writerWithDefaultPrettyPrinter()
            .writeValueAsString(this)
            .replace(System.lineSeparator(), "\n")
        + "\n";
  }

  /**
   * @throws IllegalArgumentException if it is not what {@link #written} writes
   */
  static ReceivedJson read(String json) {
    try {
      return JSON.readValue(json, ReceivedJson.class);
    } catch (JacksonException e) {
      throw new IllegalArgumentException(e);
    }
  }

  ReceivedLetter of(LetterId id, Letter letter, String text) {
    return new ReceivedLetter(
        id,
        letter,
        number,
        office,
        arrived.toInstant(),
        registered.toInstant(),
        by,
        Optional.of(original).flatMap(LetterId::parse),
        remark,
        files,
        text);
  }
}
