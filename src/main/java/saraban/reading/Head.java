package saraban.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import saraban.letter.LetterDate;
import saraban.letter.Secrecy;
import saraban.letter.Urgency;

/** Reads what stands above เรื่อง: number, office, date, urgency, secrecy. */
final class Head {

  /** What the receiving office stamps on a letter. */
  private static final Pattern STAMP =
      Pattern.compile(
          ".*(?:เลขที่รับ|เลขรับ|รับที่|รับเลขที่|เลขที่"
              + " *[0-9๐-๙]{3,}|ตราประทับ|เวลา|วันที่รับ).*");

  private static final Pattern LABEL_ALONE = Pattern.compile("(?:.* )?ที่?");

  private static final Pattern RECEIVED_DAY = Pattern.compile("^วันที่ *[0-9๐-๙]{1,2} *[ก-ฮ].*");

  private final List<Line> lines;
  private final boolean memorandum;
  private final Optional<At> number;
  private final int numberLine;

  /** A number and the line that it stands on. */
  private record At(int line, Numbers.Found found) {}

  Head(List<Line> lines, boolean memorandum) {
    this.lines = lines;
    this.memorandum = memorandum;
    this.number = labelled().or(this::whole).or(this::damaged);
    this.numberLine = number.map(At::line).orElseGet(this::emptyNumber);
  }

  String number() {
    return number.map(at -> at.found().number()).orElse("");
  }

  String numberAsWritten() {
    return number.map(at -> at.found().asWritten()).orElse("");
  }

  private Optional<At> labelled() {
    for (int i = 0; i < lines.size(); i++) {
      for (String column : labelledColumns(lines.get(i))) {
        Optional<Numbers.Found> found =
            Label.NUMBER
                .after(Words.withoutRanks(column))
                .flatMap(rest -> Numbers.at(rest, 0).or(() -> Numbers.damaged(rest)));
        if (found.isPresent() && !STAMP.matcher(column).matches()) {
          int at = i;
          return found.map(f -> new At(at, f));
        }
      }
    }
    return Optional.empty();
  }

  /** The columns of a line; ที่ alone goes with what stands beside it. */
  private static List<String> labelledColumns(Line line) {
    List<String> columns = new ArrayList<>();
    for (String column : line.columns()) {
      boolean alone = !columns.isEmpty() && LABEL_ALONE.matcher(columns.getLast()).matches();
      if (alone && Label.of(column).isEmpty()) {
        columns.add(columns.removeLast() + " " + column);
      } else {
        columns.add(column);
      }
    }
    return columns;
  }

  private Optional<At> whole() {
    return first(Numbers::anywhere);
  }

  private Optional<At> damaged() {
    return first(Numbers::damaged);
  }

  private Optional<At> first(java.util.function.Function<String, Optional<Numbers.Found>> find) {
    for (int i = 0; i < lines.size(); i++) {
      Optional<Numbers.Found> found = find.apply(lines.get(i).columns().getFirst());
      if (found.isPresent() && !STAMP.matcher(lines.get(i).text()).matches()) {
        int at = i;
        return found.map(f -> new At(at, f));
      }
    }
    return Optional.empty();
  }

  /** The line of a number that is still open. */
  private int emptyNumber() {
    for (int i = 0; i < lines.size(); i++) {
      if (Label.NUMBER.after(lines.get(i).text()).isPresent()) {
        return i;
      }
    }
    return -1;
  }

  LetterDate date() {
    List<Line> after = lines.subList(Math.max(numberLine, 0), lines.size());
    return day(after).or(() -> day(lines)).orElse(LetterDate.BLANK);
  }

  private static Optional<LetterDate> day(List<Line> lines) {
    Optional<LetterDate> month = Optional.empty();
    for (Line line : lines) {
      Optional<LetterDate> found =
          STAMP.matcher(line.text()).matches() || twoDays(line)
              ? Optional.empty()
              : Dates.in(line.text());
      if (found.isPresent() && found.get() instanceof LetterDate.Day) {
        return found;
      }
      month = month.or(() -> found);
    }
    return month;
  }

  /** Two stamps beside each other. */
  private static boolean twoDays(Line line) {
    return line.text().split("วันที่", -1).length > 2
        || RECEIVED_DAY.matcher(line.text()).matches()
            && line.text().contains("ก.ค. ")
            && line.text().contains("น.");
  }

  Urgency urgency() {
    return ranked(Words::urgency).orElse(Urgency.NORMAL);
  }

  Secrecy secrecy() {
    return ranked(Words::secrecy).orElse(Secrecy.NONE);
  }

  /** A rank stands alone, or before the number. */
  private <T> Optional<T> ranked(java.util.function.Function<String, Optional<T>> read) {
    for (Line line : lines) {
      for (String column : line.columns()) {
        String rest = Words.withoutRanks(column);
        boolean rank =
            rest.isEmpty() || !rest.equals(column) && Label.NUMBER.after(rest).isPresent();
        if (rank && read.apply(column).isPresent()) {
          return read.apply(column);
        }
      }
    }
    return Optional.empty();
  }

  /** The office and its address, line by line. */
  List<String> office() {
    return memorandum ? agency() : new Letterhead(lines, numberLine).lines();
  }

  private List<String> agency() {
    List<String> found = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Optional<String> rest = Label.AGENCY.after(lines.get(i).text());
      if (rest.isPresent()) {
        found.add(Phones.before(rest.get()));
        boolean more = i + 1 < lines.size() && Label.of(lines.get(i + 1).text()).isEmpty();
        if (more && !lines.get(i + 1).blank() && Phones.in(rest.get()).isEmpty()) {
          found.add(Phones.before(lines.get(i + 1).text()));
        }
        return List.of(String.join(" ", found).replaceAll("[ \\t]+", " ").strip());
      }
    }
    return List.of();
  }
}
