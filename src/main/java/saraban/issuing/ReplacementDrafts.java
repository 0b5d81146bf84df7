package saraban.issuing;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import saraban.letter.LetterId;

/** Which drafts will stand in the place of which cancelled letters. */
@Repository
public class ReplacementDrafts {

  private final JdbcClient jdbc;

  ReplacementDrafts(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  public void note(String draft, LetterId cancelled) {
    jdbc.sql("insert into draft_replacement values (?, ?)")
        .params(draft, cancelled.toString())
        .update();
  }

  /** The letter that a draft replaces. */
  public Optional<LetterId> of(String draft) {
    return jdbc.sql("select old_letter from draft_replacement where draft = ?")
        .param(draft)
        .query(String.class)
        .optional()
        .flatMap(LetterId::parse);
  }
}
