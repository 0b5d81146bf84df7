package saraban.register;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import saraban.journal.Act;
import saraban.journal.Entry;
import saraban.letter.LetterId;
import saraban.thai.Digits;
import saraban.thai.ThaiDate;

/** The acts of the journal about one number, told from the first to the last. */
final class NumberStory {

  private final LetterId number;
  private Optional<NumberLine> line = Optional.empty();

  private NumberStory(LetterId number) {
    this.number = number;
  }

  /** What the number is after all acts; nothing if none is about a number. */
  static Optional<NumberLine> of(LetterId number, List<Entry> acts) {
    NumberStory story = new NumberStory(number);
    acts.forEach(entry -> story.tell(entry.act()));
    return story.line;
  }

  private void tell(Act act) {
    switch (act.kind()) {
      case "issued", "received", "adopted" -> given(act);
      case "cancelled" -> crossedOut(act);
      case "replaced" -> replaced(act);
      case "reserved" -> kept(act);
      case "reservation-handed-on" -> handedOn(act);
      case "reservation-lapsed" -> empty(act, "จองไว้แล้วไม่ได้ใช้จนหมดอายุ");
      case "reservation-returned" -> empty(act, "จองไว้แล้วคืน");
      case "explained" ->
          line = Optional.of(new NumberLine.Empty(number, day(act), act.detail("because")));
      default -> {
        // sent, read, routed: the number stays what it is
      }
    }
  }

  private void given(Act act) {
    if (line.filter(NumberLine.Given.class::isInstance).isPresent()) {
      line =
          Optional.of(new NumberLine.Unexplained(number, day(act), "บันทึกว่าออกเลขนี้สองครั้ง"));
    } else if (act.detail("cancelled-on").isEmpty()) {
      line =
          Optional.of(new NumberLine.Given(number, day(act), act.detail("number"), act.office()));
    } else {
      adoptedCancelled(act);
    }
  }

  /** A letter taken back from the archive after it had been cancelled. */
  private void adoptedCancelled(Act act) {
    line =
        Optional.of(
            new NumberLine.CrossedOut(
                number,
                day(act),
                act.detail("number"),
                act.detail("cancelled-because"),
                act.detail("cancelled-by"),
                LetterId.parse(act.detail("replaced"))));
  }

  private void crossedOut(Act act) {
    String written =
        line.map(before -> before instanceof NumberLine.Given given ? given.written() : "")
            .orElse("");
    line =
        Optional.of(
            new NumberLine.CrossedOut(
                number, day(act), written, act.detail("because"), act.by(), Optional.empty()));
  }

  private void replaced(Act act) {
    if (line.isPresent() && line.get() instanceof NumberLine.CrossedOut out) {
      Optional<LetterId> by = LetterId.parse(act.detail("letter"));
      line =
          Optional.of(
              new NumberLine.CrossedOut(
                  number, out.day(), out.written(), out.because(), out.by(), by));
    }
  }

  private void kept(Act act) {
    line =
        Optional.of(
            new NumberLine.Kept(
                number,
                day(act),
                act.by(),
                act.office(),
                act.detail("because"),
                act.detail("expires")));
  }

  private void handedOn(Act act) {
    if (line.isPresent() && line.get() instanceof NumberLine.Kept kept) {
      line =
          Optional.of(
              new NumberLine.Kept(
                  number,
                  kept.day(),
                  act.detail("to"),
                  act.detail("office"),
                  kept.because(),
                  kept.expires()));
    }
  }

  private void empty(Act act, String what) {
    String because =
        line.map(before -> before instanceof NumberLine.Kept kept ? kept.because() : "").orElse("");
    String when = day(act).map(day -> " " + ThaiDate.brief(day, Digits.THAI)).orElse("");
    line = Optional.of(new NumberLine.Empty(number, day(act), what + when + " (" + because + ")"));
  }

  private static Optional<LocalDate> day(Act act) {
    try {
      String on = act.detail("on");
      return on.isEmpty()
          ? Optional.of(act.detail("arrived"))
              .filter(arrived -> !arrived.isEmpty())
              .map(arrived -> LocalDate.ofInstant(Instant.parse(arrived), RegisterLine.THAILAND))
          : Optional.of(LocalDate.parse(on));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
