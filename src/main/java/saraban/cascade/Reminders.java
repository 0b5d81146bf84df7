package saraban.cascade;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionTemplate;
import saraban.deadline.Obligation;
import saraban.deadline.Obligations;

/** The reminders that were sent, each once. */
@Repository
class Reminders {

  private static final String OPEN = "kept in ('open', 'partial')";

  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;
  private final Obligations obligations;

  Reminders(JdbcClient jdbc, TransactionTemplate transaction, Obligations obligations) {
    this.jdbc = jdbc;
    this.transaction = transaction;
    this.obligations = obligations;
  }

  /** What may have to be reminded: open ones with a last day near or past, after an id. */
  List<Obligation> candidates(LocalDate latestDue, long after, int most) {
    return jdbc
        .sql(
            "select id from obligation where "
                + OPEN
                + " and due is not null and due <= ? and id > ? order by id limit ?")
        .params(latestDue, after, most)
        .query(Long.class)
        .list()
        .stream()
        .flatMap(id -> obligations.find(id).stream())
        .toList();
  }

  /**
   * Sends one, if it was not sent and the answer is still missing at this very moment.
   *
   * @param toOffice whose desk it goes to
   * @return whether it was sent now
   */
  boolean send(long obligation, ReminderRules.Rule rule, String toOffice, Instant now) {
    return Boolean.TRUE.equals(
        transaction.execute(status -> {
          // the row is locked: an answer that comes now waits, one that came before is seen
          boolean open =
              jdbc.sql("select kept from obligation where id = ? for update")
                  .param(obligation)
                  .query(String.class)
                  .optional()
                  .filter(kept -> kept.equals("open") || kept.equals("partial"))
                  .isPresent();
          return open
              && jdbc.sql(
                          "insert into reminder select ?, ?, ?, ? from obligation where id = ? and"
                              + " not exists (select 1 from reminder where obligation = ? and rule"
                              + " = ?)")
                      .params(obligation, rule.name(), now.atOffset(ZoneOffset.UTC), toOffice)
                      .params(obligation, obligation, rule.name())
                      .update()
                  == 1;
        }));
  }

  /** Open obligations that an office was reminded of, or told of. */
  List<Reminded> of(String office, int most) {
    return jdbc.sql(
            "select r.obligation, max(r.rule) as rule from reminder r join obligation o"
                + " on o.id = r.obligation where r.to_office = ? and o."
                + OPEN
                + " group by r.obligation order by r.obligation desc limit ?")
        .params(office, most)
        .query((row, i) -> new Reminded(row.getLong(1), row.getString(2)))
        .list();
  }

  /** A reminder on somebody's desk. */
  record Reminded(long obligation, String rule) {

    boolean escalation() {
      return rule.startsWith("escalate");
    }
  }
}
