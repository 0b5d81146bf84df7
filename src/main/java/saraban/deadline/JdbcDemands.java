package saraban.deadline;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionTemplate;
import saraban.deadline.Happening.Kind;
import saraban.letter.LetterId;

/** The demands in the database, and the obligations that follow from them. */
@Repository
class JdbcDemands implements Demands {

  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;
  private final JdbcObligations obligations;
  private final OwedRows rows;
  private final CountDue count;

  JdbcDemands(
      JdbcClient jdbc,
      TransactionTemplate transaction,
      JdbcObligations obligations,
      OwedRows rows,
      CountDue count) {
    this.jdbc = jdbc;
    this.transaction = transaction;
    this.obligations = obligations;
    this.rows = rows;
    this.count = count;
  }

  @Override
  public List<Demand> of(LetterId letter) {
    return jdbc.sql("select * from demand where letter = ? order by place")
        .param(letter.toString())
        .query(JdbcDemands::demand)
        .list();
  }

  @Override
  public List<Demand> ofMatter(LetterId matter) {
    return jdbc.sql(
            "select d.* from demand d join (select d.place, min(o.id) as earliest from demand d"
                + " join obligation o on o.letter = d.letter where o.matter = ? group by d.place) f"
                + " on f.place = d.place join obligation o on o.id = f.earliest and o.letter ="
                + " d.letter order by d.place")
        .param(matter.toString())
        .query(JdbcDemands::demand)
        .list();
  }

  /** Those that are repeated or have been; their rules tell. */
  List<Demand> ruled() {
    return jdbc.sql("select * from demand where rule <> '' order by letter, place")
        .query(JdbcDemands::demand)
        .list();
  }

  @Override
  public int free(LetterId letter) {
    return jdbc.sql(
                "select coalesce(max(place), 0) from (select place from demand where letter = ?"
                    + " union all select demand as place from obligation where letter = ? and kept"
                    + " <> 'nothing') p")
            .params(letter.toString(), letter.toString())
            .query(Integer.class)
            .single()
        + 1;
  }

  @Override
  public void ask(Demand demand, Set<Long> recipients, String by, Instant now) {
    transaction.executeWithoutResult(status -> {
      keep(demand);
      for (Obligation place : obligations.recipients(demand.letter())) {
        if (recipients.isEmpty() || recipients.contains(place.id())) {
          rows.set(rows.row(place, demand.place()), count.of(demand, place), Kind.ASKED, by, now);
        } else {
          rows.existing(place, demand.place()).ifPresent(row -> rows.withdraw(row, by, now));
        }
      }
    });
  }

  private void keep(Demand demand) {
    jdbc.sql("delete from demand where letter = ? and place = ?")
        .params(demand.letter().toString(), demand.place())
        .update();
    jdbc.sql("insert into demand values (?, ?, ?, ?, ?, ?)")
        .params(demand.letter().toString(), demand.place(), demand.what(), demand.rule())
        .params(demand.due().orElse(null), demand.until().orElse(null))
        .update();
  }

  @Override
  public void withdraw(LetterId letter, int place, String by, Instant now) {
    transaction.executeWithoutResult(status -> {
      jdbc.sql("delete from demand where letter = ? and place = ?")
          .params(letter.toString(), place)
          .update();
      obligations
          .list("letter = ? and demand = ?", letter.toString(), place)
          .forEach(row -> rows.withdraw(row, by, now));
    });
  }

  @Override
  public void received(LetterId letter, String recipient, LocalDate day, String by, Instant now) {
    List<Demand> demands = of(letter);
    obligations
        .list(
            "letter = ? and recipient = ? and kept in ('open', 'partial') and due is null",
            letter.toString(),
            recipient)
        .forEach(owed ->
            demands.stream()
                .filter(demand -> demand.place() == owed.demand())
                .forEach(demand -> start(demand, owed, day, by, now)));
  }

  private void start(Demand demand, Obligation owed, LocalDate day, String by, Instant now) {
    if (demand.dueRule() instanceof DueRule.FromReceipt(Span span)) {
      transaction.executeWithoutResult(
          status -> rows.set(owed, count.after(demand, span, day, owed), Kind.COUNTED, by, now));
    }
  }

  private static Demand demand(ResultSet row, int index) throws SQLException {
    return new Demand(
        LetterId.parse(row.getString("letter")).orElseThrow(),
        row.getInt("place"),
        row.getString("what"),
        row.getString("rule"),
        Optional.ofNullable(row.getObject("due", LocalDate.class)),
        Optional.ofNullable(row.getObject("until_day", LocalDate.class)));
  }
}
