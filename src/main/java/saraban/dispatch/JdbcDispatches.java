package saraban.dispatch;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionTemplate;
import saraban.letter.LetterId;

/** The dispatches in the database; their steps are rows that are only added. */
@Repository
class JdbcDispatches implements Dispatches {

  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;

  JdbcDispatches(JdbcClient jdbc, TransactionTemplate transaction) {
    this.jdbc = jdbc;
    this.transaction = transaction;
  }

  /** Writes down the way to one recipient with its first step; false if it is there already. */
  boolean begin(LetterId letter, int place, Recipient to, Delivery.Choice choice, Taken first) {
    String known = "select count(*) from dispatch where letter = ? and recipient = ?";
    if (jdbc.sql(known).params(letter.toString(), to.key()).query(Long.class).single() > 0) {
      return false;
    }
    jdbc.sql(
            "insert into dispatch (letter, place, recipient, office, addressee, way, address,"
                + " state, receipt, tries, due) values (?, ?, ?, ?, ?, ?, ?, ?, '', 0, ?)")
        .params(letter.toString(), place, to.key(), to.office(), to.addressee())
        .params(choice.way().code(), choice.email(), first.step().code(), utc(first.at()))
        .update();
    long id =
        jdbc.sql("select id from dispatch where letter = ? and recipient = ?")
            .params(letter.toString(), to.key())
            .query(Long.class)
            .single();
    insert(id, 1, first);
    return true;
  }

  @Override
  public boolean step(long dispatch, Step from, Taken step) {
    return Boolean.TRUE.equals(
        transaction.execute(status -> locked(dispatch) == from && add(dispatch, step)));
  }

  @Override
  public Optional<LocalDate> handedOver(long dispatch) {
    return jdbc.sql("select handed_on from delivery_line where dispatch = ?")
        .param(dispatch)
        .query(LocalDate.class)
        .optional();
  }

  @Override
  public void received(long dispatch, LetterId receipt, Taken step) {
    transaction.executeWithoutResult(status -> {
      Step before = locked(dispatch);
      int taken =
          jdbc.sql("update dispatch set receipt = ? where id = ? and receipt = ''")
              .params(receipt.toString(), dispatch)
              .update();
      if (taken == 1) {
        add(dispatch, step);
        if (before == Step.HANDED_ON || before == Step.ANSWERED) {
          state(dispatch, before);
        }
      }
    });
  }

  @Override
  public void redirect(long dispatch, Way way, String address, String by, Instant now) {
    transaction.executeWithoutResult(status -> {
      locked(dispatch);
      jdbc.sql("update dispatch set way = ?, address = ?, tries = 0, due = ? where id = ?")
          .params(way.code(), address, utc(now), dispatch)
          .update();
      Step step = way == Way.INBOX ? Step.SENT : Step.WAITING;
      String detail = "เปลี่ยนเป็นส่งทาง" + way.thai() + (address.isEmpty() ? "" : " " + address);
      add(dispatch, new Taken(step, now, by, detail));
    });
  }

  private Step locked(long dispatch) {
    return Step.ofCode(
        jdbc.sql("select state from dispatch where id = ? for update")
            .param(dispatch)
            .query(String.class)
            .single());
  }

  private boolean add(long dispatch, Taken step) {
    state(dispatch, step.step());
    int place =
        jdbc.sql("select max(place) from dispatch_step where dispatch = ?")
            .param(dispatch)
            .query(Integer.class)
            .single();
    insert(dispatch, place + 1, step);
    return true;
  }

  private void state(long dispatch, Step state) {
    jdbc.sql("update dispatch set state = ? where id = ?").params(state.code(), dispatch).update();
  }

  private void insert(long dispatch, int place, Taken step) {
    jdbc.sql("insert into dispatch_step values (?, ?, ?, ?, ?, ?)")
        .params(dispatch, place, step.step().code(), utc(step.at()), step.by(), step.detail())
        .update();
  }

  /** When a failed mail is tried again. */
  void tryAgain(long dispatch, int tries, Instant due) {
    jdbc.sql("update dispatch set tries = ?, due = ? where id = ?")
        .params(tries, utc(due), dispatch)
        .update();
  }

  int tries(long dispatch) {
    return jdbc.sql("select tries from dispatch where id = ?")
        .param(dispatch)
        .query(Integer.class)
        .single();
  }

  @Override
  public List<Dispatch> of(LetterId letter) {
    return list("letter = ? order by place", letter.toString());
  }

  @Override
  public Optional<Dispatch> find(long id) {
    return list("id = ?", id).stream().findFirst();
  }

  @Override
  public Optional<Dispatch> to(String office, LetterId letter) {
    return list("letter = ? and recipient = ?", letter.toString(), office).stream().findFirst();
  }

  private static final String UNREGISTERED =
      " from dispatch where office in (:offices) and way = 'inbox' and receipt = ''";

  @Override
  public List<Dispatch> unregistered(List<String> offices, int most) {
    return jdbc.sql("select *" + UNREGISTERED + " order by id desc limit :most")
        .param("offices", offices)
        .param("most", most)
        .query(JdbcDispatches::dispatch)
        .list();
  }

  @Override
  public long countUnregistered(List<String> offices) {
    return jdbc.sql("select count(*)" + UNREGISTERED)
        .param("offices", offices)
        .query(Long.class)
        .single();
  }

  @Override
  public List<Dispatch> mailToSend(Instant now, int most) {
    return list(
        "way = 'mail' and state in ('waiting', 'failed') and due <= ? order by id limit ?",
        utc(now),
        most);
  }

  @Override
  public List<Taken> steps(long dispatch) {
    return jdbc.sql("select * from dispatch_step where dispatch = ? order by place")
        .param(dispatch)
        .query((row, i) ->
            new Taken(
                Step.ofCode(row.getString("step")),
                row.getObject("taken_at", OffsetDateTime.class).toInstant(),
                row.getString("taken_by"),
                row.getString("detail")))
        .list();
  }

  private List<Dispatch> list(String where, Object... parameters) {
    return jdbc.sql("select * from dispatch where " + where)
        .params(parameters)
        .query(JdbcDispatches::dispatch)
        .list();
  }

  private static Dispatch dispatch(ResultSet row, int index) throws SQLException {
    return new Dispatch(
        row.getLong("id"),
        LetterId.parse(row.getString("letter")).orElseThrow(),
        row.getString("office"),
        row.getString("addressee"),
        Way.ofCode(row.getString("way")),
        row.getString("address"),
        Step.ofCode(row.getString("state")),
        LetterId.parse(row.getString("receipt")));
  }

  private static OffsetDateTime utc(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }
}
