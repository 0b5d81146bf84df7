package saraban.organisation;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import saraban.organisation.Office.Level;

/**
 * A line after เรียน that means many offices.
 *
 * @param begins how the names of those meant begin; empty if all of the level are meant
 * @param from levels that are offered the line
 */
record Group(String line, Level level, Within within, String begins, List<Level> from) {

  private static final String FILE = "groups.yaml";

  /** Where the offices meant stand. */
  enum Within {
    TREE,
    BELOW
  }

  static List<Group> read(OfficeFiles files) {
    return Entry.list(files, FILE).stream().map(Group::of).toList();
  }

  private static Group of(Entry entry) {
    entry.only(Set.of("line", "level", "within", "begins", "from"));
    return new Group(
        Addressees.tidy(entry.requiredText("line")),
        entry.choice("level", entry.requiredText("level"), Level.class),
        entry.choice("within", entry.requiredText("within"), Within.class),
        entry.text("begins").orElse(""),
        entry.texts("from").orElse(List.of()).stream()
            .map(level -> entry.choice("from", level, Level.class))
            .toList());
  }

  /** The offices meant, as seen from an office, which itself is never among them. */
  List<Office> members(OfficeTree tree, Office seenFrom) {
    Stream<Office> all =
        within == Within.TREE ? tree.offices().values().stream() : tree.below(seenFrom.code());
    return all.filter(o -> o.level() == level && o.name().startsWith(begins))
        .filter(o -> !o.code().equals(seenFrom.code()))
        .toList();
  }
}
