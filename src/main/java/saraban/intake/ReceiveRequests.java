package saraban.intake;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import saraban.letter.LetterId;
import saraban.letter.Series;

/** Remembers which letter a request became, so that asking again takes no second number. */
@Repository
class ReceiveRequests {

  private final JdbcClient jdbc;

  ReceiveRequests(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<LetterId> answered(ReceiveLetter.Order order) {
    return order.key().flatMap(key -> find(order.by(), key));
  }

  private Optional<LetterId> find(String caller, String key) {
    return jdbc.sql("select * from receive_request where caller = ? and request_key = ?")
        .params(caller, key)
        .query((row, index) ->
            new LetterId(
                row.getString("registry"),
                row.getInt("book_year"),
                Series.ofCode(row.getString("series")).orElseThrow(),
                row.getInt("running")))
        .optional();
  }

  void answer(ReceiveLetter.Order order, LetterId id) {
    order
        .key()
        .ifPresent(key ->
            jdbc.sql("insert into receive_request values (?, ?, ?, ?, ?, ?)")
                .params(order.by(), key, id.registry())
                .params(id.series().code(), id.year(), id.running())
                .update());
  }
}
