package saraban.reading;

import java.util.List;
import java.util.Optional;
import saraban.letter.Kind;
import saraban.letter.LetterDate;

/** What orders, announcements and the like say in their title and in their last line. */
record Titled(Kind kind, List<Line> lines) {

  private static final int LONGEST_DAY = 40;
  private static final int LONGEST_NAME = 120;

  /** "คำสั่งกรม…" names its office in the title. */
  Optional<String> issuer() {
    if (letter()) {
      return Optional.empty();
    }
    if (kind == Kind.STAMPED_LETTER) {
      return sealed();
    }
    return lines.stream()
        .filter(line -> !line.blank())
        .limit(4)
        .filter(line -> Skeleton.end(line.text(), kind.thai()) > 0)
        .map(line -> line.flat().substring(Skeleton.end(line.flat(), kind.thai())).strip())
        .map(
            name -> name.replaceFirst(" *ที่ *[0-9๐-๙].*$", "").replaceFirst("^(?:ของ|แห่ง) *", ""))
        .filter(name -> !name.isEmpty())
        .findFirst()
        .map(Letterhead::seat);
  }

  /** "สั่ง ณ วันที่ …", the last one. */
  Optional<LetterDate> date() {
    if (letter()) {
      return Optional.empty();
    }
    if (kind == Kind.STAMPED_LETTER) {
      return dayLine().flatMap(at -> Dates.in(lines.get(at).text()));
    }
    return lines.stream()
        .map(Line::flat)
        .filter(text -> text.matches("(?:สั่ง|ประกาศ|ให้ไว้|ออกให้)? ?ณ ?วันที่.*"))
        .flatMap(text -> Dates.in(text).stream())
        .reduce((first, last) -> last);
  }

  /** The day of a letter under a seal stands alone, below the office that sealed it. */
  private Optional<Integer> dayLine() {
    for (int i = lines.size() - 1; i >= 0; i--) {
      String text = lines.get(i).text();
      if (text.length() < LONGEST_DAY && Dates.in(text).isPresent()) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  private Optional<String> sealed() {
    return lines.subList(0, dayLine().orElse(0)).stream()
        .map(Line::flat)
        .filter(text -> !text.isEmpty() && !text.startsWith("("))
        .reduce((first, last) -> last)
        .filter(text -> text.length() < LONGEST_NAME)
        .map(Letterhead::seat);
  }

  private boolean letter() {
    return kind == Kind.EXTERNAL_LETTER || kind == Kind.MEMORANDUM;
  }
}
