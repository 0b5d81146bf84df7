package saraban.revision;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import saraban.docx.WordText;
import saraban.docx.WordText.Paragraph;
import saraban.letter.Attendee;
import saraban.letter.Signatory;

/** Who came to a meeting, a line each below the heading of its list; and who signs the minutes. */
final class WordAttendance {

  private static final Map<String, String> HEADINGS =
      Map.of(
          "ผู้มาประชุม", "meeting.present",
          "ผู้ไม่มาประชุม", "meeting.absent",
          "ผู้เข้าร่วมประชุม", "meeting.attending");

  private static final String BEGINS = "เริ่มประชุม";
  private static final String ROW = "LetterAttendance";
  private static final Pattern LISTED =
      Pattern.compile("(meeting\\.(?:present|absent|attending))\\[.*");
  private static final Pattern NUMBER = Pattern.compile("^\\s*\\(?[0-9๐-๙]{1,3}[.)]+\\s*");
  private static final Pattern COLUMNS = Pattern.compile("\\t\\s*|\\n\\s*|[ \\u00A0]{2,}");
  private static final Pattern INSTEAD = Pattern.compile("^แทน\\s*");
  private static final Pattern INSTEAD_BEHIND = Pattern.compile("\\s+แทน\\s+");

  private final WordText word;
  private final Map<String, List<Attendee>> lists = new LinkedHashMap<>();

  WordAttendance(WordText word) {
    this.word = word;
    String list = "";
    for (Paragraph each : word.paragraphs()) {
      String heading = HEADINGS.getOrDefault(each.text().strip(), "");
      list = heading.isEmpty() ? list(each).orElse(continued(each, list)) : heading;
      if (heading.isEmpty() && !list.isEmpty() && !each.blank()) {
        lists.computeIfAbsent(list, l -> new ArrayList<>()).add(attendee(each.text()));
      }
    }
  }

  private static Optional<String> list(Paragraph row) {
    return row.fields().stream()
        .map(LISTED::matcher)
        .filter(Matcher::matches)
        .map(found -> found.group(1))
        .findFirst();
  }

  /** A line that somebody typed below the others belongs to them. */
  private static String continued(Paragraph row, String list) {
    boolean more = row.blank() || row.style().equals(ROW) && !row.text().startsWith(BEGINS);
    return row.fields().isEmpty() && more ? list : "";
  }

  /** "๑. name, post, แทน …" in columns. */
  private static Attendee attendee(String text) {
    List<String> columns = new ArrayList<>();
    for (String column : COLUMNS.split(NUMBER.matcher(text).replaceFirst(""))) {
      if (!column.isBlank()) {
        columns.add(column.strip());
      }
    }
    String name = columns.isEmpty() ? "" : columns.removeFirst();
    List<String> position = new ArrayList<>();
    List<String> instead = new ArrayList<>();
    for (String column : columns) {
      String[] both = INSTEAD_BEHIND.split(column, 2);
      boolean all = INSTEAD.matcher(column).find();
      (all || !instead.isEmpty() ? instead : position).add(both[0]);
      instead.addAll(List.of(both).subList(1, both.length));
    }
    return new Attendee(
        name,
        String.join(" ", position),
        INSTEAD.matcher(String.join(" ", instead)).replaceFirst(""));
  }

  /** Those of a list; as they were where the file says the same. */
  List<Attendee> people(String list, List<Attendee> before) {
    List<Attendee> read = lists.getOrDefault(list, List.of());
    if (read.isEmpty() && !prints(list + "[")) {
      return before;
    }
    return read.stream().map(who -> known(who, before)).toList();
  }

  private static Attendee known(Attendee read, List<Attendee> before) {
    return before.stream().filter(who -> said(who).equals(said(read))).findFirst().orElse(read);
  }

  private static List<String> said(Attendee who) {
    String instead = INSTEAD.matcher(who.instead()).replaceFirst("");
    return List.of(line(who.name()), line(who.position()), line(instead));
  }

  /** The name in brackets, then the position line by line. */
  Signatory signed(String field, Signatory before) {
    String name = "";
    List<String> position = new ArrayList<>();
    for (Paragraph each : word.paragraphs()) {
      if (!each.blank() && each.fields().stream().anyMatch(f -> f.startsWith(field + "."))) {
        String line = line(each.text());
        boolean named = each.fields().contains(field + ".name");
        name = named ? line.replaceAll("^\\(\\s*|\\s*\\)$", "") : name;
        position.addAll(named ? List.of() : List.of(line));
      }
    }
    boolean same =
        line(before.name()).equals(name)
            && before.position().stream().map(WordAttendance::line).toList().equals(position);
    return same || !prints(field + ".") ? before : new Signatory(name, List.copyOf(position));
  }

  private boolean prints(String prefix) {
    return word.fields().stream().anyMatch(f -> f.startsWith(prefix));
  }

  private static String line(String text) {
    return text.replaceAll("[\\s\\u00A0]+", " ").strip();
  }
}
