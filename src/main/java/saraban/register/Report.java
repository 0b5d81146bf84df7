package saraban.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The numbers of a book, each explained or not.
 *
 * @param first number that the book gave; those before it are elsewhere, as the note says
 * @param lines each number from the first to the last
 * @param doubts why the report proves nothing, in sentences; none if it does
 */
public record Report(
    BookId book, int first, String note, List<NumberLine> lines, List<String> doubts) {

  public long unexplained() {
    return lines.stream().filter(line -> !line.explained()).count();
  }

  /** Whether every number is explained and nothing is in doubt. */
  public boolean proven() {
    return doubts.isEmpty() && unexplained() == 0;
  }

  public long letters() {
    return lines.stream().filter(NumberLine.Given.class::isInstance).count();
  }

  public long cancelled() {
    return lines.stream().filter(NumberLine.CrossedOut.class::isInstance).count();
  }

  public long reserved() {
    return lines.stream().filter(NumberLine.Kept.class::isInstance).count();
  }

  public long empty() {
    return lines.stream().filter(NumberLine.Empty.class::isInstance).count();
  }

  /** The numbers from the first to the last that something happened to in a period. */
  public Report during(LocalDate from, LocalDate to) {
    List<Integer> within =
        lines.stream()
            .filter(line -> line.day().filter(d -> !d.isBefore(from) && !d.isAfter(to)).isPresent())
            .map(line -> line.number().running())
            .toList();
    if (within.isEmpty()) {
      return new Report(book, first, note, List.of(), doubts);
    }
    List<NumberLine> part =
        lines.stream()
            .filter(line ->
                line.number().running() >= within.getFirst()
                    && line.number().running() <= within.getLast())
            .toList();
    return new Report(book, first, note, part, doubts);
  }

  public Optional<NumberLine> lastLine() {
    return lines.isEmpty() ? Optional.empty() : Optional.of(lines.getLast());
  }
}
