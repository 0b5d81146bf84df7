package saraban.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import saraban.account.Acting;
import saraban.frame.Shown;
import saraban.frame.Waiting;
import saraban.letter.Urgency;

/** What came in and waits on a desk: to register and to route at the registry, to deal with. */
@Component
@Order(20)
class IncomingWaiting implements Waiting {

  private static final int MOST = 6;

  private final Tray tray;
  private final IncomingList list;
  private final Circulations circulations;
  private final Shown shown;

  IncomingWaiting(Tray tray, IncomingList list, Circulations circulations, Shown shown) {
    this.tray = tray;
    this.list = list;
    this.circulations = circulations;
    this.shown = shown;
  }

  long count(Acting acting) {
    long mine =
        list.count(acting, IncomingList.Show.MINE, "") + circulations.unnoted(acting, MOST).size();
    return atRegistry(acting)
        ? mine
            + tray.of(acting.office().registry()).size()
            + list.count(acting, IncomingList.Show.ROUTE, "")
        : mine;
  }

  /** Units are not asked to do the work of the central registry. */
  private static boolean atRegistry(Acting acting) {
    return acting.office().code().equals(acting.office().registry());
  }

  @Override
  public List<Row> rows(Acting acting, LocalDate today) {
    String base = "/o/" + acting.office().code();
    Stream<Row> mine =
        lines(acting, IncomingList.Show.MINE).map(line -> row(line, base, "ดำเนินการ"));
    Stream<Row> noted =
        circulations.unnoted(acting, MOST).stream().map(line -> row(line, base, "รับทราบ"));
    Stream<Row> registry =
        atRegistry(acting)
            ? Stream.concat(
                tray.of(acting.office().registry()).stream()
                    .limit(MOST)
                    .map(item -> row(item, base)),
                lines(acting, IncomingList.Show.ROUTE).map(line -> row(line, base, "ส่งหน่วยงาน")))
            : Stream.empty();
    return Stream.of(registry, mine, noted).flatMap(rows -> rows).toList();
  }

  private Stream<IncomingList.Line> lines(Acting acting, IncomingList.Show show) {
    return list.lines(acting, show, "", 0, MOST).stream();
  }

  private Row row(Tray.Item item, String base) {
    return new Row(
        item.name(),
        "มาถึง " + shown.moment(item.arrived()),
        "ลงรับ",
        base + "/incoming/tray/" + item.id(),
        Urgency.NORMAL,
        Optional.empty());
  }

  private Row row(IncomingList.Line line, String base, String verb) {
    String detail =
        "เลขรับ %s · %s · %s"
            .formatted(shown.digits(line.id().running()), line.from(), shown.brief(line.arrived()));
    return new Row(
        line.subject(),
        detail,
        verb,
        base + "/letters/" + line.id(),
        line.urgency(),
        Optional.empty());
  }
}
