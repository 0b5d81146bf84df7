package saraban.deadline;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a sentence before a deadline: who is asked to do what. */
final class Clause {

  static final int LONGEST = 160;

  /** A verb alone says too little. */
  private static final int BARE = 9;

  private static final Pattern TOPIC =
      Pattern.compile(
          "(?:สำหรับ|ส่วน)?\\s*(?<topic>(?!ขอ|ด้วย|ตาม|โดย|เพื่อ|ทั้งนี้|จึง|กรณี|หาก|กรม|จังหวัด|อำเภอ|สำนัก|ในการ|และ|พร้อม|แล้ว|ที่ประชุม|ศาล).{3,60})");

  private final Skeleton text;
  private final int from;
  private final Found found;
  private final int start;
  private final String whom;
  private final int asks;

  /**
   * @param from where the words before belong to something else
   */
  Clause(Skeleton text, int from, Found found) {
    this.text = text;
    this.found = found;
    this.from = afterLink(text, from, found.clause());
    Asking asking = asking();
    this.start = asking.verb() < 0 ? alone() : shorter(asking.verb());
    this.whom = asking.whom();
    this.asks = asking.from();
  }

  private static int afterLink(Skeleton text, int from, int to) {
    Matcher link = text.within(TaskWords.LINK, from, Math.max(from, to));
    return link.lookingAt() ? link.end() : from;
  }

  int from() {
    return from;
  }

  Skeleton text() {
    return text;
  }

  Found found() {
    return found;
  }

  String whom() {
    return whom;
  }

  /** All that stands before the deadline. */
  String all() {
    return text.quote(from, found.clause());
  }

  /** From the verb on; empty if there is none. */
  String words() {
    return start < 0 ? "" : text.quote(start, found.clause());
  }

  /** True if it only names one of several times: "ครั้งที่ ๒". */
  boolean anotherTime() {
    return text.within(TaskWords.TIME, from, Math.max(from, found.clause())).lookingAt();
  }

  /** True if a request stands here and not only before. */
  boolean asks() {
    return asks >= 0;
  }

  /** What is spoken of before "ให้": "รายงานประจำปี ให้ส่ง"; empty if it is more than that. */
  String topic() {
    String before = asks < 0 ? "" : Wording.tidy(text.quote(from, asks));
    Matcher topic = TOPIC.matcher(before);
    return topic.matches() ? topic.group("topic") : "";
  }

  private record Asking(int from, int verb, String whom) {}

  /** The last request before the deadline. */
  private Asking asking() {
    Asking last = new Asking(-1, -1, "");
    Matcher request = text.within(TaskWords.REQUEST, from, Math.max(from, found.clause()));
    while (request.find()) {
      Matcher asked = text.within(TaskWords.ASKED, request.end(), found.clause());
      if (asked.lookingAt()) {
        last =
            new Asking(
                request.start(), asked.start("verb"), who(asked, request.start(), last.whom()));
      }
    }
    return last;
  }

  private String who(Matcher asked, int request, String before) {
    if (asked.group("whom") != null) {
      return Wording.tidy(text.quote(asked.start("whom"), asked.end("whom")));
    }
    Matcher through = text.within(TaskWords.THROUGH, from, request);
    through.useAnchoringBounds(true);
    return through.find()
        ? Wording.tidy(text.quote(through.start("whom"), through.end("whom")))
        : before;
  }

  /** A request too long to be told is told from its last verb on. */
  private int shorter(int verb) {
    int at = verb;
    Matcher next = text.within(TaskWords.VERB, verb + 1, found.clause());
    while (found.clause() - at > LONGEST && next.find()) {
      at = opens(next.start()) ? next.start() : at;
    }
    return at;
  }

  /** Without a request: the whole if it begins with a verb, or else its last verb. */
  private int alone() {
    Matcher verb = text.within(TaskWords.VERB, from, Math.max(from, found.clause()));
    int last = -1;
    while (verb.find()) {
      boolean first = verb.start() == from && found.clause() - from <= LONGEST;
      if (first) {
        return from;
      }
      boolean enough = last < 0 || found.clause() - verb.start() > BARE;
      last = opens(verb.start()) && enough ? verb.start() : last;
    }
    return last;
  }

  private boolean opens(int at) {
    return text.spaceBefore(at)
        || TaskWords.STARTS.matcher(text.chars().substring(Math.max(from, at - 20), at)).find();
  }
}
