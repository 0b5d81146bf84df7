package saraban.revision;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import saraban.letter.Letter;
import saraban.letter.LetterChange;

/** What a letter says otherwise than a draft, field by field and paragraph by paragraph. */
public final class Differences {

  private final Letter draft;
  private final Letter read;
  private final BodyDifferences body;

  public Differences(Letter draft, Letter read) {
    this.draft = draft;
    this.read = read;
    this.body = new BodyDifferences(draft.body(), read.body());
  }

  public List<Change> all() {
    List<Change> changes = new ArrayList<>();
    for (Compared field : Compared.values()) {
      if (!Objects.equals(field.of(draft), field.of(read))) {
        changes.add(new Change(field.key(), field.thai(), field.shown(draft), field.shown(read)));
      }
    }
    changes.addAll(body.changes());
    return List.copyOf(changes);
  }

  /** The draft with the differences that somebody took. */
  public Letter take(Collection<String> keys) {
    LetterChange change = draft.but();
    for (Compared field : Compared.values()) {
      if (keys.contains(field.key())) {
        field.take(change, read);
      }
    }
    return change.body(body.take(keys)).letter();
  }
}
