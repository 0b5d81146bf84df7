package saraban.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The parts of a body, line by line. A blank line ends a paragraph; so does a line that begins with
 * an item's number, or is indented like the first line of a paragraph pasted from Word.
 */
final class Parts {

  /** Spaces from which on a line begins a paragraph instead of going on with one. */
  private static final int PARAGRAPH_INDENT = 5;

  private static final int TAB = 8;

  /** "/กรณี…" at the foot of a pasted page. */
  private static final Pattern CATCHWORD =
      Pattern.compile("\\s*/\\s*(\\S.{0,40}?)\\s*(?:\\.{3,}|…)\\s*");

  /** ![คำบรรยาย](แฟ้ม.png) */
  static final Pattern PICTURE = Pattern.compile("!\\[([^\\]]*)\\]\\(([^()]+)\\)");

  private static final Pattern LAYOUT_SPACES = Pattern.compile(" {3,}");

  private final List<String> lines;
  private final List<Part> parts = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private Optional<Part.Item> item = Optional.empty();
  private int at;

  private Parts(List<String> lines) {
    this.lines = lines;
  }

  static List<Part> of(String body) {
    String text = body.replace("\r\n", "\n").replace('\r', '\n');
    Parts reader = new Parts(List.of(text.split("\n")));
    reader.read();
    return List.copyOf(reader.parts);
  }

  private void read() {
    while (at < lines.size()) {
      String line = lines.get(at);
      if (line.isBlank()) {
        endUnlessCatchword();
        at++;
      } else if (isTable()) {
        end();
        table();
      } else if (isCatchword(at)) {
        skipCatchword();
      } else {
        line(line);
        at++;
      }
    }
    end();
  }

  private void line(String line) {
    String bare = line.strip();
    int indent = indent(line);
    if (bare.startsWith("\\") && Escapes.needed(bare.substring(1))) {
      join(bare.substring(1));
      return;
    }
    if (picture(bare)) {
      return;
    }
    Optional<ItemSign.Found> sign = ItemSign.at(bare);
    if (sign.isPresent()) {
      end();
      item = Optional.of(new Part.Item(sign.get().sign(), indent, ""));
      text.append(bare.substring(sign.get().length()).strip());
      return;
    }
    if (indent >= PARAGRAPH_INDENT) {
      end();
    }
    join(bare);
  }

  private boolean picture(String line) {
    if (!line.startsWith("![")) {
      return false;
    }
    var picture = PICTURE.matcher(line);
    if (picture.matches()) {
      end();
      parts.add(new Part.Picture(picture.group(1).strip(), picture.group(2).strip()));
    }
    return picture.matches();
  }

  /** A line end between two Thai letters is no space. */
  private void join(String line) {
    if (!text.isEmpty()) {
      boolean thai = thai(text.charAt(text.length() - 1)) && thai(line.charAt(0));
      text.append(thai ? "" : " ");
    }
    text.append(line);
  }

  private static boolean thai(char c) {
    return c >= 'ก' && c <= '๎' && c != '฿';
  }

  private static int indent(String line) {
    int width = 0;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '\t') {
        width += TAB;
      } else if (c == ' ' || c == '\u00A0') {
        width++;
      } else {
        return width;
      }
    }
    return width;
  }

  private void end() {
    String typed = text.toString().strip();
    String whole = typed.contains("   ") ? LAYOUT_SPACES.matcher(typed).replaceAll(" ") : typed;
    if (item.isPresent()) {
      parts.add(new Part.Item(item.get().sign(), item.get().indent(), whole));
    } else if (!whole.isEmpty()) {
      parts.add(new Part.Text(whole));
    }
    text.setLength(0);
    item = Optional.empty();
  }

  private boolean isTable() {
    return lines.get(at).contains("|")
        && at + 1 < lines.size()
        && Tables.isRule(lines.get(at + 1), lines.get(at));
  }

  private void table() {
    int start = at;
    at += 2;
    while (at < lines.size() && lines.get(at).contains("|")) {
      at++;
    }
    parts.add(Tables.read(lines.subList(start, at)));
  }

  static boolean looksLikeCatchword(String line) {
    return CATCHWORD.matcher(line).matches();
  }

  /** The text goes on after a catchword, whatever blank lines are around it. */
  private void endUnlessCatchword() {
    int next = nextLine(at);
    boolean catchword = next < lines.size() && isCatchword(next);
    if (!catchword) {
      end();
    }
  }

  /** A catchword names the words that come next; anything else that looks so stays as typed. */
  private boolean isCatchword(int line) {
    if (lines.get(line).indexOf('/') < 0) {
      return false;
    }
    var words = CATCHWORD.matcher(lines.get(line));
    if (!lines.get(line).stripLeading().startsWith("/") || !words.matches()) {
      return false;
    }
    int next = nextLine(line);
    return next < lines.size() && lines.get(next).strip().startsWith(words.group(1));
  }

  private int nextLine(int line) {
    int next = line + 1;
    while (next < lines.size() && lines.get(next).isBlank()) {
      next++;
    }
    return next;
  }

  private void skipCatchword() {
    at = nextLine(at);
  }
}
