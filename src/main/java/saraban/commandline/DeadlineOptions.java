package saraban.commandline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import saraban.thai.NotADate;
import saraban.thai.ThaiDate;

/** The arguments of deadlines: the days of the letter and its text. */
record DeadlineOptions(
    Optional<LocalDate> dated, Optional<LocalDate> received, List<String> texts) {

  static DeadlineOptions parse(List<String> arguments) {
    Optional<LocalDate> dated = Optional.empty();
    Optional<LocalDate> received = Optional.empty();
    List<String> texts = new ArrayList<>();
    for (Iterator<String> rest = arguments.iterator(); rest.hasNext(); ) {
      String argument = rest.next();
      switch (argument.split("=", 2)[0]) {
        case "--dated" -> dated = Optional.of(day(argument, rest));
        case "--received" -> received = Optional.of(day(argument, rest));
        case "--" -> rest.forEachRemaining(texts::add);
        default -> texts.add(text(argument));
      }
    }
    if (texts.isEmpty()) {
      throw new NotUnderstood(
          "ยังไม่ได้บอกข้อความ เช่น saraban deadlines --dated 2021-05-14 'รายงานภายในวันที่ ๒๘ พ.ค."
              + " ๖๔'");
    }
    return new DeadlineOptions(dated, received, List.copyOf(texts));
  }

  private static String text(String argument) {
    if (argument.startsWith("--")) {
      throw new NotUnderstood(
          "deadlines ไม่รู้จัก %s มีแต่ --dated และ --received".formatted(argument));
    }
    return argument;
  }

  private static LocalDate day(String argument, Iterator<String> rest) {
    int equals = argument.indexOf('=');
    if (equals < 0 && !rest.hasNext()) {
      throw new NotUnderstood("หลัง %s ต้องมีวันที่".formatted(argument));
    }
    try {
      return ThaiDate.parse(equals > 0 ? argument.substring(equals + 1) : rest.next());
    } catch (NotADate e) {
      throw new NotUnderstood(e.getMessage());
    }
  }
}
