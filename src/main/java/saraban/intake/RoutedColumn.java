package saraban.intake;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import saraban.letter.LetterId;
import saraban.register.ActionColumn;
import saraban.thai.Digits;
import saraban.thai.ThaiDate;

/** The column การปฏิบัติ of a received letter: to whom it went, when, what was done. */
@Component
@Order(5)
class RoutedColumn implements ActionColumn {

  private final Steps steps;
  private final Circulations circulations;

  RoutedColumn(Steps steps, Circulations circulations) {
    this.steps = steps;
    this.circulations = circulations;
  }

  @Override
  public Optional<String> of(LetterId letter) {
    if (!letter.series().received()) {
      return Optional.empty();
    }
    String said =
        Stream.concat(
                Standing.counting(steps.of(letter)).stream().map(RoutedColumn::said),
                told(circulations.of(letter)).stream())
            .collect(Collectors.joining(" · "));
    return Optional.of(said).filter(words -> !words.isEmpty());
  }

  private static String said(Step step) {
    return step.thai() + " " + ThaiDate.brief(Dates.day(step.at()), Digits.THAI);
  }

  private static Optional<String> told(List<Circulations.Reader> readers) {
    long noted = readers.stream().filter(reader -> reader.notedAt().isPresent()).count();
    return Optional.of("แจ้งเวียน %d รับทราบ %d".formatted(readers.size(), noted))
        .filter(words -> !readers.isEmpty())
        .map(Digits.THAI::of);
  }
}
