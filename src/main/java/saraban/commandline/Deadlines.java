package saraban.commandline;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import saraban.calendar.Holidays;
import saraban.calendar.WorkingDays;
import saraban.deadline.Asked;
import saraban.deadline.FindDeadlines;
import saraban.deadline.LetterDays;
import saraban.home.Home;

/** saraban deadlines: what a text asks for and by when, one JSON object a line. */
final class Deadlines {

  private final Home home;
  private final Terminal terminal;

  Deadlines(Home home, Terminal terminal) {
    this.home = home;
    this.terminal = terminal;
  }

  int run(DeadlineOptions options) {
    WorkingDays working = new WorkingDays(Holidays.load(home));
    LetterDays days =
        new LetterDays(options.dated(), options.received(), working, WorkingDays.EVERYWHERE);
    for (String text : options.texts()) {
      new FindDeadlines().in(read(text), days).forEach(this::print);
    }
    return 0;
  }

  private String read(String text) {
    if (!text.equals("-")) {
      return text;
    }
    try {
      byte[] bytes = terminal.in().readAllBytes();
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new NotUnderstood("อ่านอักษรจาก standard input ไม่ได้ บันทึกเป็น UTF-8 แล้วสั่งใหม่");
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private void print(Asked asked) {
    StringBuilder json = new StringBuilder("{");
    json.append("\"date\":").append(asked.date().map(d -> quoted(d.toString())).orElse("null"));
    json.append(",\"rule\":").append(asked.rule().map(Deadlines::quoted).orElse("null"));
    json.append(",\"quote\":").append(quoted(asked.quote()));
    json.append(",\"sure\":").append(asked.sure());
    more(json, "what", asked.what());
    more(json, "whom", asked.whom());
    more(json, "system", asked.system());
    terminal.out().println(json.append("}"));
  }

  private static void more(StringBuilder json, String name, String value) {
    if (!value.isEmpty()) {
      json.append(",\"").append(name).append("\":").append(quoted(value));
    }
  }

  private static String quoted(String text) {
    StringBuilder json = new StringBuilder("\"");
    text.chars()
        .forEach(c -> {
          switch (c) {
            case '"' -> json.append("\\\"");
            case '\\' -> json.append("\\\\");
            case '\n' -> json.append("\\n");
            case '\r' -> json.append("\\r");
            case '\t' -> json.append("\\t");
            default -> json.append(c < ' ' ? "\\u%04x".formatted(c) : String.valueOf((char) c));
          }
        });
    return json.append('"').toString();
  }
}
