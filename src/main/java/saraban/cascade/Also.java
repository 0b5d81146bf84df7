package saraban.cascade;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import saraban.deadline.Asked;

/**
 * What a letter asks without a day or a rule that gives one: by an event, in an unclear quarter.
 *
 * @param what is to be done; may be empty
 * @param quote the words of the text
 * @param how how often, who and where, in Thai; may be empty
 */
record Also(String what, String quote, String how) {

  static List<Also> of(List<Asked> read) {
    return read.stream().map(asked -> new Also(asked.what(), asked.quote(), how(asked))).toList();
  }

  private static String how(Asked asked) {
    String where = asked.system().isEmpty() ? "" : "ในระบบ " + asked.system();
    return Stream.of(often(asked.repeat()), asked.whom(), where)
        .filter(words -> !words.isEmpty())
        .collect(Collectors.joining(" · "));
  }

  private static String often(Asked.Repeat repeat) {
    return switch (repeat) {
      case ONCE -> "";
      case WEEKLY -> "ทุกสัปดาห์";
      case MONTHLY -> "ทุกเดือน";
      case QUARTERLY -> "ทุกไตรมาส";
      case YEARLY -> "ทุกปี";
    };
  }
}
