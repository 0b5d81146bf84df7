package saraban.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import saraban.form.FollowMatter.Followed;
import saraban.organisation.Office;

/** Puts together what came back, for any office, as it is now. */
@Component
public class SumUp {

  private final Matters matters;
  private final Returns returns;
  private final FollowMatter follow;
  private final Standing standing;

  SumUp(Matters matters, Returns returns, FollowMatter follow, Standing standing) {
    this.matters = matters;
    this.returns = returns;
    this.follow = follow;
    this.standing = standing;
  }

  public Summary sum(Matter matter, Office top) {
    List<Followed> below = follow.below(matter, top);
    Map<String, Office> parts = parts(below, top);
    Tally all = new Tally(matter.form());
    Map<String, Tally> tallies = new HashMap<>();
    Set<String> answered = new HashSet<>();
    returns.counted(
        matter,
        returned -> {
          Office part = parts.get(returned.office());
          if (part != null) {
            answered.add(returned.office());
            all.add(returned.answers());
            tallies
                .computeIfAbsent(part.code(), _ -> new Tally(matter.form()))
                .add(returned.answers());
          }
        });
    List<Office> missing =
        below.stream().map(Followed::office).filter(o -> !answered.contains(o.code())).toList();
    return new Summary(
        matter,
        top,
        all,
        summed(matter, below, parts, tallies, answered),
        missing,
        states(below),
        before(matter).map(earlier -> tally(earlier, top)));
  }

  /** Each recipient and the office right below the top that it belongs to. */
  private Map<String, Office> parts(List<Followed> below, Office top) {
    Map<String, Office> parts = new LinkedHashMap<>();
    for (Followed each : below) {
      Office part =
          standing
              .upwards(each.office())
              .filter(o -> o.parent().equals(top.code()))
              .findFirst()
              .orElse(each.office());
      parts.put(each.office().code(), part);
    }
    return parts;
  }

  private static List<Summary.Part> summed(
      Matter matter,
      List<Followed> below,
      Map<String, Office> parts,
      Map<String, Tally> tallies,
      Set<String> answered) {
    Map<Office, List<String>> members = new LinkedHashMap<>();
    for (Followed each : below) {
      String code = each.office().code();
      members
          .computeIfAbsent(parts.getOrDefault(code, each.office()), _ -> new ArrayList<>())
          .add(code);
    }
    List<Summary.Part> all = new ArrayList<>();
    members.forEach((office, codes) ->
        all.add(
            new Summary.Part(
                office,
                tallies.getOrDefault(office.code(), new Tally(matter.form())),
                codes.size(),
                (int) codes.stream().filter(answered::contains).count())));
    return List.copyOf(all);
  }

  private static Map<String, Integer> states(List<Followed> below) {
    Map<String, Integer> states = new LinkedHashMap<>();
    below.forEach(f -> states.merge(f.progress().thai(), 1, Integer::sum));
    return states;
  }

  /** The last earlier year in which the same form went out. */
  private Optional<Matter> before(Matter matter) {
    return matters.all().stream()
        .filter(m -> m.id().form().equals(matter.id().form()))
        .filter(m -> m.id().letter().year() < matter.id().letter().year())
        .max(java.util.Comparator.comparingInt(m -> m.id().letter().year()));
  }

  private Tally tally(Matter matter, Office top) {
    Tally tally = new Tally(matter.form());
    returns.counted(
        matter,
        returned -> {
          boolean below =
              standing.find(returned.office()).filter(o -> standing.isBelow(o, top)).isPresent();
          if (below) {
            tally.add(returned.answers());
          }
        });
    return tally;
  }
}
