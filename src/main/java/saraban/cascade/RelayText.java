package saraban.cascade;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a letter as a level below passes it on.
 *
 * @param before what an earlier letter of the matter told, from "ตามที่ … นั้น"; empty if not said
 * @param text the rest, in markup, without the greeting at the end
 */
record RelayText(String before, String text) {

  private static final Pattern TOLD =
      Pattern.compile(
          "^ตามที่.*?(?:ได้แจ้ง|แจ้ง)\\s*(?<what>.*?)\\s*(?:รายละเอียด(?:ปรากฏ)?ตามหนังสือที่อ้างถึง)?\\s*(?:แล้ว\\s*)?นั้น\\s*$",
          Pattern.DOTALL);
  private static final Pattern LEAD =
      Pattern.compile(
          "^(?:ขอเรียนว่า|ขอแจ้งว่า|พิจารณาแล้ว(?:เห็นว่า)?|แจ้งว่า|ได้พิจารณาแล้ว)\\s*");
  private static final Pattern TOLD_BY =
      Pattern.compile("^ได้รับแจ้งจาก\\s*(?<who>.+?)\\s*ว่า\\s+");

  /** Stand for days while others are written over. */
  private static final char FIRST_TOKEN = '\uE100';

  private static final Pattern GREETING = Pattern.compile("^จึงเรียนมา");

  /**
   * @param issuer who wrote the letter
   */
  static RelayText of(String issuer, String body, List<RelayRules.Phrase> phrases) {
    List<String> paragraphs = new ArrayList<>(Arrays.asList(body.strip().split("\\n[ \\t]*\\n")));
    paragraphs.removeIf(p -> GREETING.matcher(p.strip()).find());
    String before = "";
    if (!paragraphs.isEmpty()) {
      Matcher told = TOLD.matcher(paragraphs.getFirst().strip());
      if (told.find()) {
        before = told.group("what");
        paragraphs.removeFirst();
      }
    }
    if (!paragraphs.isEmpty()) {
      paragraphs.set(0, opened(issuer, paragraphs.getFirst().strip()));
    }
    String text = String.join("\n\n", paragraphs);
    for (RelayRules.Phrase phrase : phrases) {
      text = text.replace(phrase.from().replace("{issuer}", issuer), phrase.to());
    }
    return new RelayText(before, text);
  }

  /** Without who says it and how: the template says that. */
  private static String opened(String issuer, String paragraph) {
    String bare = paragraph.replaceFirst("^ด้วย\\s*", "");
    if (bare.startsWith(issuer)) {
      bare = LEAD.matcher(bare.substring(issuer.length()).strip()).replaceFirst("");
    }
    Matcher by = TOLD_BY.matcher(bare);
    return by.find() ? by.group("who") + " " + bare.substring(by.end()) : bare;
  }

  /** With days in place of others, whatever digits they are written in; all at once. */
  RelayText withDays(Map<String, String> days) {
    String changed = text;
    char token = FIRST_TOKEN;
    for (String from : days.keySet()) {
      changed = anyDigits(from).matcher(changed).replaceAll(String.valueOf(token++));
    }
    token = FIRST_TOKEN;
    for (String to : days.values()) {
      changed = changed.replace(String.valueOf(token++), to);
    }
    return new RelayText(before, changed);
  }

  private static Pattern anyDigits(String day) {
    StringBuilder any = new StringBuilder();
    for (char c : day.toCharArray()) {
      if (c >= '๐' && c <= '๙') {
        any.append('[').append(c).append((char) (c - '๐' + '0')).append(']');
      } else {
        any.append(c == ' ' ? "\\s+" : Pattern.quote(String.valueOf(c)));
      }
    }
    return Pattern.compile("(?<![๐-๙0-9])" + any + "(?![๐-๙0-9])");
  }
}
