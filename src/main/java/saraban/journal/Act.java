package saraban.journal;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Something that somebody did, as it is told to the journal; when and from where, the journal
 * knows.
 *
 * @param by sign-in name, or the name of the job
 * @param office code of the office that it was done for
 * @param kind one word: "issued", "cancelled", "reserved"
 * @param about what it was done to: a letter's id, a book's name; an act about a letter of the
 *     archive is appended to the letter's history.jsonl by itself
 * @param detail what else must be known; nothing secret
 */
public record Act(
    String by, String office, String kind, String about, SortedMap<String, String> detail) {

  public Act {
    detail = Collections.unmodifiableSortedMap(new TreeMap<>(detail));
  }

  public Act(String by, String office, String kind, String about, Map<String, String> detail) {
    this(by, office, kind, about, new TreeMap<>(detail));
  }

  /** A detail, or nothing said. */
  public String detail(String name) {
    return detail.getOrDefault(name, "");
  }
}
