package saraban.dispatch;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import saraban.letter.LetterId;

/** All letters on their way, and what happened to them. */
public interface Dispatches {

  /** Those of a letter, in the order of its addressees. */
  List<Dispatch> of(LetterId letter);

  Optional<Dispatch> find(long id);

  /** The one of a letter to an office. */
  Optional<Dispatch> to(String office, LetterId letter);

  /** What came to any of these offices in the system and is not registered, latest first. */
  List<Dispatch> unregistered(List<String> offices, int most);

  long countUnregistered(List<String> offices);

  /** Everything that happened to one, first step first. */
  List<Taken> steps(long dispatch);

  /**
   * Adds a step if the last one was this; false if something else happened meanwhile.
   *
   * @param from what must have happened last
   */
  boolean step(long dispatch, Step from, Taken step);

  /** When its recipient signed for it on paper. */
  Optional<LocalDate> handedOver(long dispatch);

  /**
   * Registered by its recipient under a receipt number; who passed it on or answered it before that
   * has done so still.
   */
  void received(long dispatch, LetterId receipt, Taken step);

  /** Sends it another way from now on. */
  void redirect(long dispatch, Way way, String address, String by, Instant now);

  /** Mail that can be tried now. */
  List<Dispatch> mailToSend(Instant now, int most);
}
