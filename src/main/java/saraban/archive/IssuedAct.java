package saraban.archive;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import saraban.letter.IssuedLetter;
import saraban.letter.Letter;
import saraban.letter.LetterId;

/** The first line of history.jsonl: who issued the letter, for which office, on which day. */
record IssuedAct(LocalDate on, String office, String by) {

  static final String FILE = "history.jsonl";

  private static final Pattern LINE =
      Pattern.compile(
          "\\{\"act\":\"issued\",\"on\":\"([^\"]*)\",\"office\":\"([^\"]*)\",\"by\":\"([^\"]*)\"}");

  static IssuedAct of(IssuedLetter issued) {
    return new IssuedAct(issued.issuedOn(), issued.office(), issued.issuedBy());
  }

  String line() {
    return "{\"act\":\"issued\",\"on\":\"%s\",\"office\":\"%s\",\"by\":\"%s\"}\n"
        .formatted(on, plain(office), plain(by));
  }

  /** Codes and sign-in names are plain words; anything else would break the line. */
  static String plain(String word) {
    return word.replaceAll("[\"\\\\\\p{Cntrl}]", "_");
  }

  static IssuedAct firstOf(String history) {
    Matcher act = LINE.matcher(history.lines().findFirst().orElse(""));
    if (!act.matches()) {
      throw new IllegalArgumentException("history.jsonl does not begin with an issued act");
    }
    return new IssuedAct(LocalDate.parse(act.group(1)), act.group(2), act.group(3));
  }

  IssuedLetter by(LetterId id, Letter letter) {
    return new IssuedLetter(id, letter, office, on, by);
  }
}
