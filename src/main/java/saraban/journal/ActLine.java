package saraban.journal;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Entries as JSON, always the same text for the same entry: hashes are taken of it. */
final class ActLine {

  private static final DateTimeFormatter MILLIS =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private ActLine() {}

  /** Without the closing brace, so that a hash may follow. */
  static String of(Entry entry) {
    Act act = entry.act();
    return "{\"act\":%s,\"place\":%d,\"at\":%s,\"office\":%s,\"by\":%s,\"from\":%s,\"about\":%s,\"detail\":%s"
        .formatted(
            quoted(act.kind()),
            entry.place(),
            quoted(time(entry.at())),
            quoted(act.office()),
            quoted(act.by()),
            quoted(entry.from()),
            quoted(act.about()),
            detail(act.detail()));
  }

  /** Fixed width, so that texts sort as times. */
  static String time(Instant at) {
    return MILLIS.format(at);
  }

  static String detail(SortedMap<String, String> detail) {
    return detail.entrySet().stream()
        .map(each -> quoted(each.getKey()) + ":" + quoted(each.getValue()))
        .collect(Collectors.joining(",", "{", "}"));
  }

  /** What somebody has written over is kept as it is, so that its hash does not fit. */
  static Instant readTime(String written) {
    try {
      Instant at = Instant.parse(written);
      return time(at).equals(written) ? at : Instant.EPOCH;
    } catch (DateTimeParseException e) {
      return Instant.EPOCH;
    }
  }

  static SortedMap<String, String> readDetail(String written) {
    try {
      SortedMap<String, String> detail = new TreeMap<>();
      for (Map.Entry<String, JsonNode> each : JSON.readTree(written).properties()) {
        detail.put(each.getKey(), each.getValue().asString());
      }
      return detail(detail).equals(written) ? detail : new TreeMap<>(Map.of("", written));
    } catch (JacksonException e) {
      return new TreeMap<>(Map.of("", written));
    }
  }

  /** Reads what {@link Entry#line} writes. */
  static Entry read(String line) {
    JsonNode json = JSON.readTree(line);
    SortedMap<String, String> detail = new TreeMap<>();
    json.path("detail").properties().forEach(e -> detail.put(e.getKey(), e.getValue().asString()));
    Act act =
        new Act(
            text(json, "by"), text(json, "office"), text(json, "act"), text(json, "about"), detail);
    return new Entry(
        json.path("place").asLong(),
        readTime(text(json, "at")),
        act,
        text(json, "from"),
        text(json, "hash"));
  }

  private static String text(JsonNode json, String name) {
    return json.path(name).asString();
  }

  private static String quoted(String text) {
    StringBuilder out = new StringBuilder("\"");
    text.codePoints()
        .forEach(c -> {
          switch (c) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\n' -> out.append("\\n");
            default -> out.append(c < ' ' ? "\\u%04x".formatted(c) : Character.toString(c));
          }
        });
    return out.append('"').toString();
  }
}
