package saraban.organisation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import saraban.organisation.Office.Level;

/** The offices by code and who stands below whom. */
record OfficeTree(Map<String, Office> offices, Map<String, List<Office>> children) {

  static OfficeTree of(Map<String, Office> offices) {
    Map<String, List<Office>> children = new HashMap<>();
    offices
        .values()
        .forEach(o -> children.computeIfAbsent(o.parent(), _ -> new ArrayList<>()).add(o));
    return new OfficeTree(
        Collections.unmodifiableMap(new LinkedHashMap<>(offices)), Map.copyOf(children));
  }

  Optional<Office> find(String code) {
    return Optional.ofNullable(offices.get(code));
  }

  List<Office> childrenOf(String code) {
    return Collections.unmodifiableList(children.getOrDefault(code, List.of()));
  }

  /** All that stand below an office, level by level of each branch. */
  Stream<Office> below(String code) {
    return childrenOf(code).stream().flatMap(o -> Stream.concat(Stream.of(o), below(o.code())));
  }

  /** The office itself, or for a unit the office in whose name it writes. */
  Optional<Office> principal(String code) {
    return find(code)
        .flatMap(o -> o.level() == Level.UNIT ? principal(o.parent()) : Optional.of(o));
  }

  /** The province that an office is or lies in. */
  Optional<Office> province(Office office) {
    return office.level() == Level.PROVINCE
        ? Optional.of(office)
        : find(office.parent()).flatMap(this::province);
  }
}
