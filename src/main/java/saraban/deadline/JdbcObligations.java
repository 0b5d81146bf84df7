package saraban.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionTemplate;
import saraban.deadline.Happening.Kind;
import saraban.letter.LetterId;
import saraban.letter.Urgency;
import saraban.organisation.Office.Level;

/** The obligations in the database; what happened to them are rows that are only added. */
@Repository
class JdbcObligations implements Obligations {

  private static final String OPEN = "('open', 'partial')";

  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;

  JdbcObligations(JdbcClient jdbc, TransactionTemplate transaction) {
    this.jdbc = jdbc;
    this.transaction = transaction;
  }

  /** Writes one down, with nothing asked yet; false if it is there. */
  boolean begin(LetterId matter, LetterId letter, int place, Owing owing) {
    String owner = Obligation.recipient(owing.office(), owing.name());
    String known = "select count(*) from obligation where letter = ? and owner = ?";
    if (jdbc.sql(known).params(letter.toString(), owner).query(Long.class).single() > 0) {
      return false;
    }
    jdbc.sql(
            "insert into obligation (matter, letter, place, owner, recipient, asker, office, name,"
                + " level, path, what, urgency, relay, kept, answer, note, working_days, demand)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '', ?, '', 'nothing', '', '', 0, 1)")
        .params(matter.toString(), letter.toString(), place, owner, owner)
        .params(owing.asker(), owing.office())
        .params(owing.name(), owing.level().name(), owing.path(), owing.urgency().code())
        .update();
    return true;
  }

  /** Who owes, before anything is asked. */
  record Owing(
      String asker, String office, String name, Level level, String path, Urgency urgency) {}

  @Override
  public boolean answer(
      long obligation, LocalDate on, Optional<LetterId> by, String who, Instant now) {
    String letter = by.map(LetterId::toString).orElse("");
    return change(
        "kept = 'whole', answered = ?, answer = ?",
        List.of(on, letter),
        obligation,
        Happening.plain(Kind.ANSWERED, now, who, letter));
  }

  @Override
  public boolean answerInPart(long obligation, String missing, String who, Instant now) {
    return change(
        "kept = 'partial', note = ?",
        List.of(missing),
        obligation,
        Happening.plain(Kind.PARTLY, now, who, missing));
  }

  @Override
  public boolean refuse(long obligation, LocalDate on, String reason, String who, Instant now) {
    return change(
        "kept = 'refused', answered = ?, note = ?",
        List.of(on, reason),
        obligation,
        Happening.plain(Kind.REFUSED, now, who, reason));
  }

  @Override
  public boolean reopen(long obligation, String reason, String who, Instant now) {
    return Boolean.TRUE.equals(
        transaction.execute(status -> {
          int changed =
              jdbc.sql(
                      "update obligation set kept = 'open', answered = null, answer = ''"
                          + " where id = ? and kept in ('whole', 'refused', 'partial')")
                  .param(obligation)
                  .update();
          return changed == 1 && add(obligation, Happening.plain(Kind.REOPENED, now, who, reason));
        }));
  }

  @Override
  public boolean extend(long obligation, LocalDate to, String reason, String who, Instant now) {
    return changeDay(obligation, to, Kind.EXTENDED, reason, who, now);
  }

  @Override
  public boolean move(long obligation, LocalDate to, String cause, String who, Instant now) {
    return changeDay(obligation, to, Kind.MOVED, cause, who, now);
  }

  private boolean changeDay(
      long obligation, LocalDate to, Kind kind, String why, String who, Instant now) {
    Optional<LocalDate> before = find(obligation).flatMap(Obligation::due);
    Happening moved = new Happening(kind, now, who, why, before, Optional.of(to));
    return !before.equals(Optional.of(to)) && change("due = ?", List.of(to), obligation, moved);
  }

  /** Changes one that is open, and says so. */
  private boolean change(String set, List<?> values, long obligation, Happening happening) {
    return Boolean.TRUE.equals(
        transaction.execute(status -> {
          int changed =
              jdbc.sql("update obligation set " + set + " where id = ? and kept in " + OPEN)
                  .params(values)
                  .param(obligation)
                  .update();
          return changed == 1 && add(obligation, happening);
        }));
  }

  boolean add(long obligation, Happening happening) {
    jdbc.sql(
            "insert into obligation_happening select ?, coalesce(max(place), 0) + 1, ?, ?, ?, ?, ?,"
                + " ? from obligation_happening where obligation = ?")
        .params(obligation, happening.kind().name(), happening.at().atOffset(ZoneOffset.UTC))
        .params(happening.by(), happening.detail())
        .params(happening.from().orElse(null), happening.to().orElse(null), obligation)
        .update();
    return true;
  }

  @Override
  public void relayed(long obligation, LetterId relay) {
    jdbc.sql(
            "update obligation set relay = ? where relay = '' and letter = (select letter from"
                + " obligation where id = ?) and recipient = (select recipient from obligation"
                + " where id = ?)")
        .params(relay.toString(), obligation, obligation)
        .update();
  }

  @Override
  public Optional<Obligation> find(long id) {
    return list("id = ?", id).stream().findFirst();
  }

  @Override
  public List<Obligation> of(LetterId letter) {
    return list("letter = ? order by place, demand, id", letter.toString());
  }

  @Override
  public List<Obligation> recipients(LetterId letter) {
    return list("letter = ? and owner = recipient order by place", letter.toString());
  }

  @Override
  public Optional<Obligation> of(LetterId letter, String office) {
    return list("letter = ? and owner = ?", letter.toString(), office).stream().findFirst();
  }

  @Override
  public List<Obligation> owed(LetterId letter, String recipient) {
    return list("letter = ? and recipient = ? and kept <> 'nothing'", letter.toString(), recipient)
        .stream()
        .sorted(Obligation.PRESSING)
        .toList();
  }

  @Override
  public List<Obligation> ofMatter(LetterId matter, String office) {
    return list("matter = ? and office = ? order by id", matter.toString(), office);
  }

  @Override
  public List<Obligation> owedBy(List<String> offices, int most) {
    return jdbc.sql(
            "select * from obligation where office in (:offices) and kept in "
                + OPEN
                + " order by case when due is null then 1 else 0 end, due, id limit :most")
        .param("offices", offices)
        .param("most", most)
        .query(ObligationRow::obligation)
        .list();
  }

  @Override
  public List<Happening> happenings(long obligation) {
    return jdbc.sql("select * from obligation_happening where obligation = ? order by place")
        .param(obligation)
        .query(ObligationRow::happening)
        .list();
  }

  @Override
  public List<Obligation> dueOrCountedOver(LocalDate day) {
    return list(
        "kept in "
            + OPEN
            + " and (due = ? or (working_days > 0 and counted_from < ? and due >= ?)) order by id",
        day,
        day,
        day);
  }

  @Override
  public Optional<Counted> counted(long obligation) {
    return jdbc.sql(
            "select working_days, counted_from from obligation where id = ? and working_days > 0")
        .param(obligation)
        .query((row, i) -> new Counted(row.getInt(1), row.getObject(2, LocalDate.class)))
        .optional();
  }

  List<Obligation> list(String where, Object... parameters) {
    return jdbc.sql("select * from obligation where " + where)
        .params(parameters)
        .query(ObligationRow::obligation)
        .list();
  }
}
