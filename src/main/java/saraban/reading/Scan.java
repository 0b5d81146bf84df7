package saraban.reading;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import saraban.thai.ThaiText;

/** Cleans text that came from a scanner or a PDF: noise lines go, torn words are joined. */
final class Scan {

  private static final Pattern PICTURE = Pattern.compile("\\[image:[^\\]]*\\]|\\(ตราครุฑ\\)");
  private static final Pattern TORN_MARK = Pattern.compile("(?<=[ก-ฮ]) ([ัิ-ฺ็-๎])");
  private static final Pattern WORD = Pattern.compile("[ก-๎]{4}");
  private static final Pattern NUMBER = Pattern.compile("[0-9๐-๙]{3}");
  private static final Pattern SHORT_WORD =
      Pattern.compile("^(?:ลับ|ที่|ที|โทร\\S*|ถึง|ข่าว|จึง)(?![ก-๎]).*|^\\(.*\\)$");

  /** Among single letters are more than this part of its words: the line was torn by a PDF. */
  private static final double TORN = 0.3;

  private static final int FEW = 4;

  private Scan() {}

  /** The lines of a text, noise taken out; blank ones stay. */
  static List<Line> lines(String text) {
    String tidy = ThaiText.tidy(text).replace('\u00A0', ' ');
    return PICTURE
        .matcher(tidy)
        .replaceAll("")
        .lines()
        .map(Scan::joined)
        .map(Line::of)
        .map(line -> noise(line.text()) ? new Line("", 0) : line)
        .toList();
  }

  /** A line of which nothing can be a word, a number or a date. */
  static boolean noise(String line) {
    return !line.isEmpty()
        && !line.startsWith("|")
        && !WORD.matcher(line).find()
        && !NUMBER.matcher(line).find()
        && !SHORT_WORD.matcher(line).matches()
        && Dates.in(line).isEmpty()
        && Label.of(line).isEmpty();
  }

  private static String joined(String line) {
    String whole = TORN_MARK.matcher(line).replaceAll("$1");
    List<String> words = Stream.of(whole.strip().split(" +")).toList();
    long single = words.stream().filter(word -> word.matches("[ก-ฮ][ะ-๎]*|[เ-ไ]")).count();
    boolean torn = words.size() > FEW && single > words.size() * TORN;
    return torn ? whole.replaceAll("(?<=[ก-๎]) (?=[ก-๎])", "") : whole;
  }
}
