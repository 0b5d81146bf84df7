package saraban.cascade;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import saraban.archive.Archive;
import saraban.crossreference.TakeLetter;
import saraban.deadline.KeepObligations;
import saraban.deadline.Obligation;
import saraban.deadline.Obligations;
import saraban.deadline.PlannedDues;
import saraban.dispatch.SendLetter;
import saraban.frame.Refused;
import saraban.issuing.IssueLetter;
import saraban.issuing.LetterNotReady;
import saraban.issuing.NoOpenBook;
import saraban.issuing.NotIssued;
import saraban.letter.IssuedLetter;
import saraban.letter.LetterId;
import saraban.organisation.Office;
import saraban.organisation.Offices;

/**
 * Passes a letter on through all levels, each office by a letter of its own. Stopped anywhere it
 * goes on where it was: an office's letter is issued under a key of its own, so never twice.
 */
@Component
public class RelayThrough {

  private final RelayJobs jobs;
  private final DraftRelay draftRelay;
  private final IssueLetter issueLetter;
  private final PlannedDues planned;
  private final Obligations obligations;
  private final Archive archive;
  private final TakeLetter takeLetter;
  private final SendLetter sendLetter;
  private final KeepObligations keep;
  private final Supplier<Offices> offices;
  private final Clock clock;

  RelayThrough(
      RelayJobs jobs,
      DraftRelay draftRelay,
      IssueLetter issueLetter,
      PlannedDues planned,
      Obligations obligations,
      Archive archive,
      TakeLetter takeLetter,
      SendLetter sendLetter,
      KeepObligations keep,
      Supplier<Offices> offices,
      Clock clock) {
    this.jobs = jobs;
    this.draftRelay = draftRelay;
    this.issueLetter = issueLetter;
    this.planned = planned;
    this.obligations = obligations;
    this.archive = archive;
    this.takeLetter = takeLetter;
    this.sendLetter = sendLetter;
    this.keep = keep;
    this.offices = offices;
    this.clock = clock;
  }

  /**
   * Begins to pass a letter on, once however often it is asked for.
   *
   * @param matter top letter
   * @param by sign-in name under which the letters are issued
   * @param day the date of the letters
   */
  public void begin(LetterId matter, String by, LocalDate day) {
    int expected =
        (int)
            offices.get().all().stream()
                .filter(
                    o -> o.level() == Office.Level.PROVINCE || o.level() == Office.Level.DISTRICT)
                .count();
    jobs.begin(
        new RelayJobs.Job(matter, RelayJobs.State.RUNNING, by, clock.instant(), expected, day));
  }

  /** Does the next so many of each job; gives how many were done. */
  public int next(int most) {
    int done = 0;
    for (RelayJobs.Job job : jobs.running()) {
      List<Obligation> some = jobs.next(job.matter(), most);
      for (Obligation each : some) {
        done += one(job, each) ? 1 : 0;
      }
      if (some.isEmpty()) {
        jobs.state(job.matter(), RelayJobs.State.DONE);
      }
    }
    return done;
  }

  private boolean one(RelayJobs.Job job, Obligation owed) {
    try {
      Office office = offices.get().office(owed.office());
      IssuedLetter above = archive.read(owed.letter()).orElseThrow();
      DraftRelay.Relay relay = draftRelay.of(office, above, job.day());
      planned.plan(office.code(), relay.relayed(), relay.dues());
      String key = "relay " + job.matter() + " " + office.code();
      IssueLetter.Issued issued =
          issueLetter.issue(
              new IssueLetter.Order(
                  relay.letter(), office.code(), job.by(), job.day(), Optional.of(key)));
      catchUp(issued.id(), owed);
      return true;
    } catch (LetterNotReady | NoOpenBook | NotIssued | Refused e) {
      jobs.fault(job.matter(), owed.office(), String.valueOf(e.getMessage()));
      return false;
    }
  }

  /** Stopped between a number and what follows from it, we do now what was left. */
  private void catchUp(LetterId issued, Obligation owed) {
    boolean known = obligations.find(owed.id()).flatMap(Obligation::relay).isPresent();
    if (!known || obligations.of(issued).isEmpty()) {
      Instant now = clock.instant();
      IssuedLetter letter = archive.read(issued).orElseThrow();
      takeLetter.take(letter);
      sendLetter.send(letter, now);
      keep.take(letter, now);
      obligations.relayed(owed.id(), issued);
    }
  }
}
