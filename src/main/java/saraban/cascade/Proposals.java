package saraban.cascade;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import saraban.calendar.WorkingDays;
import saraban.deadline.Asked;
import saraban.deadline.DueRule;
import saraban.deadline.LetterDays;
import saraban.deadline.Obligation;
import saraban.deadline.Obligations;
import saraban.letter.FiledLetter;
import saraban.letter.IssuedLetter;
import saraban.letter.LetterDate;
import saraban.letter.ReceivedLetter;
import saraban.organisation.Office;
import saraban.organisation.Office.Level;
import saraban.organisation.Offices;
import saraban.thai.Digits;
import saraban.thai.ThaiDate;

/** Reads what a letter asks and by when, so that it can be confirmed. */
@Component
class Proposals {

  private static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");

  /** How texts call the levels. */
  private static final Map<Level, Pattern> LEVELS =
      Map.of(
          Level.PROVINCE, Pattern.compile("(?<!องค์การบริหารส่วน)จังหวัด"),
          Level.DISTRICT, Pattern.compile("อำเภอ"),
          Level.LOCAL_AUTHORITY,
              Pattern.compile("องค์กรปกครองส่วนท้องถิ่น|อปท|เทศบาล|องค์การบริหารส่วน"));

  private final DueOf dueOf;
  private final Obligations obligations;
  private final WorkingDays working;
  private final Supplier<Offices> offices;

  Proposals(DueOf dueOf, Obligations obligations, WorkingDays working, Supplier<Offices> offices) {
    this.dueOf = dueOf;
    this.obligations = obligations;
    this.working = working;
    this.offices = offices;
  }

  /**
   * What can be confirmed and what can only be told.
   *
   * @param told without a day or a rule that gives one
   */
  record Read(List<Proposal> proposals, List<Also> told) {}

  Read of(FiledLetter letter, String office, LocalDate today) {
    List<Asked> asked = dueOf.asked(letter, office, today);
    LetterDays days = LetterDays.in(offices.get().provinceOf(office), working);
    List<Obligation> recipients = obligations.recipients(letter.id());
    List<Proposal> proposals =
        IntStream.range(0, asked.size())
            .boxed()
            .flatMap(i -> proposal(i + 1, asked.get(i), letter, days, today).stream())
            .map(p ->
                p.to(
                    named(sentence(letter, p.asked()), recipients),
                    further(Whom.of(letter.letter().body(), p.asked()), recipients)))
            .toList();
    Set<Asked> confirmable = proposals.stream().map(Proposal::asked).collect(Collectors.toSet());
    return new Read(
        proposals, Also.of(asked.stream().filter(a -> !confirmable.contains(a)).toList()));
  }

  private Optional<Proposal> proposal(
      int place, Asked asked, FiledLetter letter, LetterDays days, LocalDate today) {
    String rule = anchored(asked.rule().orElse(""), letter);
    return switch (DueRule.of(rule)) {
      case DueRule.Given _ when asked.repeat() != Asked.Repeat.ONCE -> Optional.empty();
      case DueRule.Given _ -> asked.date().map(day -> dated(place, asked, "", day));
      case DueRule.Counted _ -> asked.date().map(day -> dated(place, asked, rule, day));
      case DueRule.FromReceipt receipt ->
          Optional.of(new Proposal(place, asked, rule, Optional.empty(), receipt.thai()));
      case DueRule.Repeated repeated -> {
        LocalDate first = repeated.recurrence().from(dated(letter).orElse(today), days).due();
        String term = repeated.thai() + " ครั้งแรก " + ThaiDate.brief(first, Digits.THAI);
        yield Optional.of(new Proposal(place, asked, rule, Optional.of(first), term));
      }
    };
  }

  private static Proposal dated(int place, Asked asked, String rule, LocalDate day) {
    String term = ThaiDate.brief(day, Digits.THAI);
    return new Proposal(place, asked, rule, Optional.of(day), term);
  }

  /** With days in place of "letter date" and, where it was received here, of "receipt date". */
  private static String anchored(String rule, FiledLetter letter) {
    String dated =
        dated(letter).map(day -> rule.replaceFirst("^letter date", day.toString())).orElse(rule);
    return switch (letter) {
      case IssuedLetter _ -> dated;
      case ReceivedLetter received ->
          dated.replaceFirst(
              "^(?:receipt date|notice)",
              received.arrived().atZone(BANGKOK).toLocalDate().toString());
    };
  }

  private static Optional<LocalDate> dated(FiledLetter letter) {
    return letter.letter().date() instanceof LetterDate.Day day
        ? Optional.of(day.day())
        : Optional.empty();
  }

  /** Whether only offices of other levels are named. */
  private static boolean further(String whom, List<Obligation> recipients) {
    Set<Level> named =
        LEVELS.entrySet().stream()
            .filter(level -> level.getValue().matcher(whom).find())
            .map(Map.Entry::getKey)
            .collect(Collectors.toSet());
    return !named.isEmpty()
        && !recipients.isEmpty()
        && recipients.stream().map(Obligation::level).noneMatch(named::contains);
  }

  /** What stands in the same paragraph up to the words of the deadline, and who is to do it. */
  private static String sentence(FiledLetter letter, Asked asked) {
    String body = letter.letter().body();
    int at = body.indexOf(asked.quote());
    int start = body.lastIndexOf("\n", Math.max(0, at)) + 1;
    return at < 0 ? asked.whom() : asked.whom() + " " + body.substring(start, at);
  }

  /** Recipients that the words name; who is named as a whole level is not. */
  private Set<Long> named(String words, List<Obligation> recipients) {
    return recipients.stream()
        .filter(place ->
            offices
                .get()
                .find(place.office())
                .map(Office::letterName)
                .filter(name -> words.contains(name))
                .isPresent())
        .map(Obligation::id)
        .collect(Collectors.toSet());
  }
}
