package saraban.dispatch;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import saraban.letter.LetterId;
import saraban.thai.ThaiDate;

/** The delivery books (สมุดส่งหนังสือ): who took which letter on paper, and when. */
@Repository
class DeliveryBook {

  private final JdbcClient jdbc;

  DeliveryBook(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Enters a line once and gives its number. */
  @Transactional
  public int enter(Dispatch dispatch, String handedTo, LocalDate on, String by) {
    String registry = dispatch.letter().registry();
    int year = on.getYear() + ThaiDate.ERA;
    List<Integer> before =
        jdbc.sql("select running from delivery_line where dispatch = ?")
            .param(dispatch.id())
            .query(Integer.class)
            .list();
    if (!before.isEmpty()) {
      return before.getFirst();
    }
    int running =
        jdbc.sql(
                "select coalesce(max(running), 0) + 1 from delivery_line"
                    + " where registry = ? and book_year = ?")
            .params(registry, year)
            .query(Integer.class)
            .single();
    jdbc.sql("insert into delivery_line values (?, ?, ?, ?, ?, ?, ?)")
        .params(registry, year, running, dispatch.id(), handedTo, on, by)
        .update();
    return running;
  }

  List<Line> lines(String registry, int year) {
    return jdbc.sql(
            "select l.*, d.letter, d.addressee, d.office, n.reference from delivery_line l join"
                + " dispatch d on d.id = l.dispatch left join ref_copy c on c.letter = d.letter"
                + " left join ref_node n on n.id = c.node where l.registry = ? and l.book_year = ?"
                + " order by running")
        .params(registry, year)
        .query((row, i) ->
            new Line(
                row.getInt("running"),
                LetterId.parse(row.getString("letter")).orElseThrow(),
                java.util.Objects.requireNonNullElse(row.getString("reference"), ""),
                row.getString("addressee"),
                row.getString("office"),
                row.getString("handed_to"),
                row.getObject("handed_on", LocalDate.class)))
        .list();
  }

  /**
   * A line of it.
   *
   * @param unit code of the office that gets it; empty outside the tree
   * @param handedTo who signed for it
   */
  record Line(
      int running,
      LetterId letter,
      String number,
      String addressee,
      String unit,
      String handedTo,
      LocalDate on) {}
}
