package saraban.form;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import saraban.letter.LetterId;

/** The forms that were sent out, and to whom. */
@Repository
public class Matters {

  static final String IS = " where letter = ? and form = ?";

  private final JdbcClient jdbc;
  private final Map<MatterId, Form> read = new ConcurrentHashMap<>();

  public Matters(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Keeps a new matter with the text of its form. */
  void open(Matter matter, String definition, List<String> recipients) {
    jdbc.sql("insert into form_matter values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .params(matter.id().letter().toString(), matter.id().form(), definition, matter.office())
        .params(matter.subject(), matter.reference(), matter.due().orElse(null))
        .params(matter.openedAt().atOffset(ZoneOffset.UTC), matter.openedBy())
        .update();
    for (String office : recipients) {
      jdbc.sql("insert into form_recipient values (?, ?, ?)")
          .params(matter.id().letter().toString(), matter.id().form(), office)
          .update();
    }
  }

  /** The one that a letter sent out, if it sent out just one. */
  Optional<MatterId> only(LetterId letter) {
    List<String> forms =
        jdbc.sql("select form from form_matter where letter = ?")
            .param(letter.toString())
            .query(String.class)
            .list();
    return forms.size() == 1
        ? Optional.of(new MatterId(letter, forms.getFirst()))
        : Optional.empty();
  }

  public Optional<Matter> find(MatterId id) {
    return jdbc.sql("select * from form_matter" + IS)
        .params(id.letter().toString(), id.form())
        .query(this::matter)
        .optional();
  }

  /** All of them, last opened first. */
  public List<Matter> all() {
    return jdbc.sql("select * from form_matter order by opened_at desc").query(this::matter).list();
  }

  /** Codes of the offices that fill it in. */
  public List<String> recipients(MatterId id) {
    return jdbc.sql("select office from form_recipient" + IS + " order by office")
        .params(id.letter().toString(), id.form())
        .query(String.class)
        .list();
  }

  boolean isRecipient(MatterId id, String office) {
    return jdbc.sql("select count(*) from form_recipient" + IS + " and office = ?")
            .params(id.letter().toString(), id.form(), office)
            .query(Integer.class)
            .single()
        == 1;
  }

  /** The definition of a matter never changes, so that it is read once. */
  private Matter matter(ResultSet row, int index) throws SQLException {
    LetterId letter = LetterId.parse(row.getString("letter")).orElseThrow();
    MatterId id = new MatterId(letter, row.getString("form"));
    String definition = row.getString("definition");
    return new Matter(
        id,
        read.computeIfAbsent(id, _ -> FormFile.read(id.form(), definition)),
        row.getString("office"),
        row.getString("subject"),
        row.getString("reference"),
        Optional.ofNullable(row.getObject("due", LocalDate.class)),
        row.getObject("opened_at", OffsetDateTime.class).toInstant(),
        row.getString("opened_by"));
  }
}
