package saraban.issuing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import saraban.letter.LetterId;
import saraban.letter.Series;

/** Remembers which letter a request became, so that asking again takes no second number. */
@Repository
class IssueRequests {

  private final JdbcClient jdbc;

  IssueRequests(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<LetterId> answered(IssueLetter.Order order) {
    return order.key().flatMap(key -> find(order.by(), key));
  }

  private Optional<LetterId> find(String caller, String key) {
    return jdbc.sql("select * from issue_request where caller = ? and request_key = ?")
        .params(caller, key)
        .query(IssueRequests::id)
        .optional();
  }

  void answer(IssueLetter.Order order, LetterId id) {
    order
        .key()
        .ifPresent(key ->
            jdbc.sql("insert into issue_request values (?, ?, ?, ?, ?, ?)")
                .params(order.by(), key, id.registry())
                .params(id.series().code(), id.year(), id.running())
                .update());
  }

  private static LetterId id(ResultSet row, int index) throws SQLException {
    return new LetterId(
        row.getString("registry"),
        row.getInt("book_year"),
        Series.ofCode(row.getString("series")).orElseThrow(),
        row.getInt("running"));
  }
}
