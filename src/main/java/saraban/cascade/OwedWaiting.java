package saraban.cascade;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import saraban.account.Acting;
import saraban.crossreference.CrossReferences;
import saraban.crossreference.Node;
import saraban.deadline.Obligation;
import saraban.deadline.Obligations;
import saraban.frame.Waiting;
import saraban.letter.Secrecy;
import saraban.thai.Digits;

/** On the desk: what the office must answer soon, and who below it does not answer at all. */
@Component
@Order(30)
class OwedWaiting implements Waiting {

  private static final int MOST = 6;
  private static final int SOON = 15;

  private final Obligations obligations;
  private final Reminders reminders;
  private final CrossReferences references;

  OwedWaiting(Obligations obligations, Reminders reminders, CrossReferences references) {
    this.obligations = obligations;
    this.reminders = reminders;
    this.references = references;
  }

  @Override
  public List<Row> rows(Acting acting, LocalDate today) {
    String office = BoardPage.principal(acting.office());
    String base = "/o/" + acting.office().code();
    List<Row> rows = new ArrayList<>();
    Set<Long> shown = new LinkedHashSet<>();
    for (Obligation owed : obligations.owedBy(List.of(office), MOST)) {
      if (owed.due().map(day -> !day.isAfter(today.plusDays(SOON))).orElse(true)) {
        shown.add(owed.id());
        rows.add(
            row(owed, Shown.of(owed.on(today)).words(), "ตอบ", base + "/letters/" + owed.letter()));
      }
    }
    for (Reminders.Reminded told : reminders.of(office, MOST)) {
      if (!shown.contains(told.obligation())) {
        obligations
            .find(told.obligation())
            .map(owed -> told(owed, told, base, today))
            .ifPresent(rows::add);
      }
    }
    return rows;
  }

  private Row told(Obligation owed, Reminders.Reminded told, String base, LocalDate today) {
    String words = owed.name() + " " + Shown.of(owed.on(today)).words();
    return told.escalation()
        ? row(owed, words, "ดู", base + "/board")
        : row(owed, "เตือนแล้ว " + words, "ตอบ", base + "/letters/" + owed.letter());
  }

  private Row row(Obligation owed, String words, String verb, String href) {
    Optional<Node> node = references.find(owed.letter());
    String number = node.map(n -> "ที่ " + Digits.THAI.of(n.number())).orElse("");
    String subject =
        node.filter(n -> n.secrecy() == Secrecy.NONE)
            .map(Node::subject)
            .orElse("หนังสือลับ ๑ ฉบับ");
    boolean told = owed.what().isEmpty() || node.filter(n -> n.secrecy() == Secrecy.NONE).isEmpty();
    String said = told ? words : owed.what() + " · " + words;
    return new Row(subject, number + " · " + said, verb, href, owed.urgency(), owed.due());
  }
}
