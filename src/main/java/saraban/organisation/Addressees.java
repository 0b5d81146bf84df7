package saraban.organisation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import saraban.organisation.Office.Level;

/** What lines after เรียน mean and which of them to offer to an office. */
record Addressees(
    OfficeTree tree, List<Group> groups, Map<String, List<Office>> byLine, List<String> outside) {

  private static final Pattern SPACES = Pattern.compile("\\s+");

  static Addressees read(OfficeFiles files, OfficeTree tree) {
    Map<String, List<Office>> byLine = new HashMap<>();
    for (Office office : tree.offices().values()) {
      if (office.level() != Level.UNIT && !office.addressee().isEmpty()) {
        byLine.computeIfAbsent(tidy(office.addressee()), _ -> new ArrayList<>()).add(office);
      }
    }
    List<String> outside =
        Table.read(files, "address-book.csv", "code", "name", "addressee").rows().stream()
            .map(row -> row.required("addressee"))
            .toList();
    return new Addressees(tree, Group.read(files), byLine, outside);
  }

  static String tidy(String line) {
    return SPACES.matcher(line.strip()).replaceAll(" ");
  }

  List<Office> expand(String line, Office seenFrom) {
    String tidy = tidy(line);
    return groups.stream()
        .filter(g -> g.line().equals(tidy))
        .findFirst()
        .map(g -> g.members(tree, seenFrom))
        .orElseGet(() -> single(tidy, seenFrom).stream().toList());
  }

  /** One office; of several namesakes the one in the same province or in the province named. */
  private Optional<Office> single(String line, Office seenFrom) {
    int end = line.lastIndexOf(" จังหวัด");
    if (!byLine.containsKey(line) && end > 0) {
      String province = line.substring(end + 1);
      return only(line.substring(0, end), office -> in(office, province));
    }
    List<Office> namesakes = byLine.getOrDefault(line, List.of());
    if (namesakes.size() == 1) {
      return Optional.of(namesakes.getFirst());
    }
    return tree.province(seenFrom).flatMap(p -> only(line, office -> in(office, p.name())));
  }

  private Optional<Office> only(String line, java.util.function.Predicate<Office> meant) {
    List<Office> offices = byLine.getOrDefault(line, List.of()).stream().filter(meant).toList();
    return offices.size() == 1 ? Optional.of(offices.getFirst()) : Optional.empty();
  }

  private boolean in(Office office, String province) {
    return tree.province(office).map(Office::name).filter(province::equals).isPresent();
  }

  List<String> groupsFor(Office office) {
    return groups.stream()
        .filter(g -> g.from().contains(office.level()) && !g.members(tree, office).isEmpty())
        .map(Group::line)
        .toList();
  }

  /** Groups first, then the office above, those below, neighbours, and offices outside the tree. */
  List<String> offeredTo(Office office) {
    Stream<Office> near =
        Stream.of(
                tree.find(office.parent()).stream(),
                tree.childrenOf(office.code()).stream(),
                office.level() == Level.PROVINCE ? tree.below(office.code()) : Stream.<Office>of(),
                tree.childrenOf(office.parent()).stream())
            .flatMap(offices -> offices);
    Stream<String> lines =
        near.filter(o -> o.level() != Level.UNIT && !o.code().equals(office.code()))
            .map(Office::addressee)
            .filter(line -> !line.isEmpty());
    return Stream.of(groupsFor(office).stream(), lines, outside.stream())
        .flatMap(each -> each)
        .distinct()
        .toList();
  }
}
