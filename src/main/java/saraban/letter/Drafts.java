package saraban.letter;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The letters that are being written, each seen by its own office only. */
public interface Drafts {

  /** Keeps a new draft and gives its id. */
  String begin(String office, String by, Letter letter, Instant now);

  /** Replaces what the draft says; false if the office has no such draft. */
  boolean save(String id, String office, Letter letter, Instant now);

  Optional<Draft> find(String id, String office);

  /** Those of an office, last changed first. */
  List<Draft> of(String office);

  boolean delete(String id, String office);

  /** A letter being written. */
  record Draft(String id, String office, String by, Letter letter, Instant changed) {}
}
