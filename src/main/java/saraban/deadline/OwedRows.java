package saraban.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import saraban.deadline.Happening.Kind;

/** Rows of obligations as demands come and go. */
@Component
class OwedRows {

  private static final String SAME =
      " select matter, letter, place, ?, recipient, asker, office, name, level, path, '', urgency,"
          + " relay, 'nothing', '', '', 0, ?, ? from obligation where id = ?";

  private final JdbcClient jdbc;
  private final JdbcObligations obligations;

  OwedRows(JdbcClient jdbc, JdbcObligations obligations) {
    this.jdbc = jdbc;
    this.obligations = obligations;
  }

  /**
   * The row of a recipient for a demand: the first is the recipient's own.
   *
   * @param recipient of {@link Obligations#recipients}
   */
  Obligation row(Obligation recipient, int demand) {
    return existing(recipient, demand)
        .orElseGet(() -> another(recipient, "#" + demand, demand, Optional.empty()));
  }

  Optional<Obligation> existing(Obligation recipient, int demand) {
    return demand == 1
        ? Optional.of(recipient)
        : named(owner(recipient, "#" + demand), recipient.letter().toString());
  }

  /** The row of a recipient for a later period; empty if it is there. */
  Optional<Obligation> later(Obligation before, LocalDate period) {
    String mark = "#" + before.demand() + "@" + period;
    return named(owner(before, mark), before.letter().toString()).isPresent()
        ? Optional.empty()
        : Optional.of(another(before, mark, before.demand(), Optional.of(period)));
  }

  private Obligation another(Obligation like, String mark, int demand, Optional<LocalDate> period) {
    String owner = owner(like, mark);
    jdbc.sql(
            "insert into obligation (matter, letter, place, owner, recipient, asker, office, name,"
                + " level, path, what, urgency, relay, kept, answer, note, working_days, demand,"
                + " period)"
                + SAME)
        .params(owner, demand, period.orElse(null), like.id())
        .update();
    return named(owner, like.letter().toString()).orElseThrow();
  }

  private Optional<Obligation> named(String owner, String letter) {
    return obligations.list("letter = ? and owner = ?", letter, owner).stream().findFirst();
  }

  private static String owner(Obligation of, String mark) {
    return of.recipient() + mark;
  }

  /** Sets its day, unless it is answered. */
  void set(Obligation row, Due due, Kind kind, String by, Instant now) {
    boolean open =
        jdbc.sql(
                    "update obligation set kept = case when kept = 'partial' then kept else 'open'"
                        + " end, what = ?, due = ?, first_due = ?, period = ?, working_days = ?,"
                        + " counted_from = ? where id = ? and kept in ('nothing', 'open',"
                        + " 'partial')")
                .params(due.said(), due.day().orElse(null), due.day().orElse(null))
                .params(due.period().orElse(null), due.workingDays(), due.from().orElse(null))
                .param(row.id())
                .update()
            == 1;
    if (open) {
      obligations.add(row.id(), new Happening(kind, now, by, due.said(), row.due(), due.day()));
    }
  }

  void withdraw(Obligation row, String by, Instant now) {
    boolean open =
        jdbc.sql(
                    "update obligation set kept = 'nothing', what = '', due = null, first_due ="
                        + " null, period = null, working_days = 0, counted_from = null where id ="
                        + " ? and kept in ('open', 'partial')")
                .param(row.id())
                .update()
            == 1;
    if (open) {
      obligations.add(row.id(), Happening.plain(Kind.WITHDRAWN, now, by, row.what()));
    }
  }

  /** The rows of the latest period of a repeated demand. */
  List<Obligation> latest(Demand demand) {
    return obligations.list(
        "letter = ? and demand = ? and kept <> 'nothing' and period = (select max(period) from"
            + " obligation where letter = ? and demand = ? and kept <> 'nothing') order by place",
        demand.letter().toString(),
        demand.place(),
        demand.letter().toString(),
        demand.place());
  }

  Optional<LocalDate> period(Obligation row) {
    return Optional.ofNullable(
        jdbc.sql("select period from obligation where id = ?")
            .param(row.id())
            .query((found, i) -> found.getObject(1, LocalDate.class))
            .single());
  }
}
