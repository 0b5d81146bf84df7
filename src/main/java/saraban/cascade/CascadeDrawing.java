package saraban.cascade;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import saraban.crossreference.CrossReferences;
import saraban.crossreference.Node;
import saraban.deadline.RollUps;
import saraban.organisation.Offices;

/**
 * A cascade of any size: the letters that it builds on, the letter that began it, a line for each
 * office below with its own letter, a block for each office below that, and in it a square for each
 * of those at the end.
 */
@Component
class CascadeDrawing {

  private final CrossReferences references;
  private final Supplier<Offices> offices;

  CascadeDrawing(CrossReferences references, Supplier<Offices> offices) {
    this.references = references;
    this.offices = offices;
  }

  /**
   * What stands above the offices of a drawing.
   *
   * @param cited what the matter's first letter builds on
   * @param own the letter by which the office passed the matter on, if it did not begin it
   */
  record Top(List<Cited> cited, Node first, Optional<Node> own) {}

  /** A letter that another one builds on, and how. */
  record Cited(String verb, Node node) {}

  String svg(Top top, List<RollUps.Child> all, String path, Canvas.Frame frame) {
    Canvas canvas = new Canvas(frame, numbers(all), offices.get());
    top.cited().forEach(canvas::cited);
    canvas.letter(top.first(), top.cited().isEmpty());
    top.own().ifPresent(own -> canvas.letter(own, false));
    List<List<RollUps.Child>> branches = parts(all, path);
    for (List<RollUps.Child> branch : branches) {
      canvas.branch(branch, branch == branches.getLast());
    }
    return canvas.svg();
  }

  /** The offices right below a path, each with all that stand below it, in order of the letter. */
  static List<List<RollUps.Child>> parts(List<RollUps.Child> all, String path) {
    Map<String, List<RollUps.Child>> parts = new LinkedHashMap<>();
    for (RollUps.Child child : all) {
      String rest = child.own().path().substring(path.length());
      String first = rest.substring(0, rest.indexOf('/'));
      parts.computeIfAbsent(first, _ -> new ArrayList<>()).add(child);
    }
    return parts.values().stream()
        .sorted(Comparator.comparingLong(part -> part.getFirst().own().id()))
        .toList();
  }

  private Map<String, String> numbers(List<RollUps.Child> all) {
    List<String> relays =
        all.stream().flatMap(c -> c.own().relay().stream()).map(Object::toString).toList();
    return references.numbers(relays);
  }
}
