package saraban.form;

import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import saraban.deadline.Meant;
import saraban.deadline.Obligation;
import saraban.deadline.Obligation.Kept;
import saraban.deadline.Obligations;
import saraban.letter.LetterId;
import saraban.organisation.Office;
import saraban.organisation.Office.Level;

/**
 * What an office owes to the letter that sent a form out, or to one that passed it on, is settled
 * by its return and owed again when that is sent back; a district's when all below it are checked.
 */
@Component
class SettleOwed {

  private static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");

  private final Obligations obligations;
  private final Matters matters;
  private final FollowMatter follow;
  private final Standing standing;

  SettleOwed(Obligations obligations, Matters matters, FollowMatter follow, Standing standing) {
    this.obligations = obligations;
    this.matters = matters;
    this.follow = follow;
    this.standing = standing;
  }

  @EventListener
  void after(ReturnMoved moved) {
    Optional<Office> office = standing.find(moved.office());
    Optional<Matter> matter = matters.find(moved.matter()).filter(m -> !m.form().many());
    if (office.isEmpty() || matter.isEmpty()) {
      return;
    }
    Act act = moved.act();
    switch (act.kind()) {
      case SUBMITTED -> settle(matter.get(), office.get(), act);
      case CHECKED ->
          standing
              .above(office.get(), Level.DISTRICT)
              .filter(district -> allChecked(matter.get(), district))
              .ifPresent(district -> settle(matter.get(), district, act));
      case BACK_FROM_DISTRICT, BACK_FROM_PROVINCE -> {
        open(matter.get(), office.get(), act);
        standing
            .above(office.get(), Level.DISTRICT)
            .ifPresent(district -> open(matter.get(), district, act));
      }
      case CHECKING, SCREENED, REPORTED, RECEIVED -> {}
    }
  }

  /** Those that do not pass the district are none of its concern. */
  private boolean allChecked(Matter matter, Office district) {
    return follow.below(matter, district).stream()
        .filter(f -> standing.path(matter.form(), f.office()).contains(Level.DISTRICT))
        .allMatch(f ->
            switch (f.progress()) {
              case Progress.Draft _,
                  Progress.Submitted _,
                  Progress.DistrictCheck _,
                  Progress.SentBack _ ->
                  false;
              case Progress.ProvinceScreen _,
                  Progress.Screened _,
                  Progress.ProvinceReported _,
                  Progress.DepartmentReceived _ ->
                  true;
            });
  }

  /** Of each letter of the matter the thing that asks for the form, in its first period. */
  private List<Obligation> owed(Matter matter, Office office) {
    Map<LetterId, Map<Integer, Obligation>> things = new LinkedHashMap<>();
    for (Obligation owed : obligations.ofMatter(matter.id().letter(), office.code())) {
      things.computeIfAbsent(owed.letter(), _ -> new TreeMap<>()).putIfAbsent(owed.demand(), owed);
    }
    String words = matter.form().title() + " " + matter.subject();
    return things.values().stream()
        .flatMap(owed -> Meant.by(words, List.copyOf(owed.values())).stream())
        .toList();
  }

  private void settle(Matter matter, Office office, Act act) {
    owed(matter, office)
        .forEach(owed ->
            obligations.answer(
                owed.id(),
                act.at().atZone(BANGKOK).toLocalDate(),
                Optional.empty(),
                act.by(),
                act.at()));
  }

  /** What a letter answered stays answered. */
  private void open(Matter matter, Office office, Act act) {
    owed(matter, office).stream()
        .filter(owed -> owed.kept() instanceof Kept.Whole whole && whole.by().isEmpty())
        .forEach(owed ->
            obligations.reopen(
                owed.id(), act.kind().thai() + " " + act.remark(), act.by(), act.at()));
  }
}
