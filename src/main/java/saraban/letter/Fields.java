package saraban.letter;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import saraban.thai.ThaiText;

/** The fields of a mapping in a YAML file, each with its line; notes what is wrong with them. */
final class Fields {

  /** Longer files are no letters: 40 pages are some 150,000 characters. */
  private static final int LONGEST = 2_000_000;

  private final Map<String, Node> values = new LinkedHashMap<>();
  private final Map<String, Mark> keys = new LinkedHashMap<>();
  private final Faults faults;
  private final int line;

  private Fields(Faults faults, int line) {
    this.faults = faults;
    this.line = line;
  }

  /** The fields of a whole file; with faults they are only those that could be read. */
  static Fields of(String yaml, Faults faults) {
    Fields none = new Fields(faults, 1);
    if (yaml.length() > LONGEST) {
      faults.add(1, "แฟ้มยาวเกินไป (%,d อักษร) แยกเป็นหลายฉบับ".formatted(yaml.length()));
      return none;
    }
    try {
      return of(compose(yaml), faults);
    } catch (MarkedYAMLException e) {
      Mark mark = e.getProblemMark();
      faults.add(mark == null ? 1 : mark.getLine() + 1, YamlProblem.inThai(e));
    } catch (YAMLException e) {
      faults.add(YamlProblem.line(yaml, e), YamlProblem.inThai(e));
    }
    return none;
  }

  private static Optional<Node> compose(String yaml) {
    LoaderOptions options = new LoaderOptions();
    options.setMaxAliasesForCollections(0);
    options.setNestingDepthLimit(20);
    options.setCodePointLimit(LONGEST);
    options.setAllowDuplicateKeys(true);
    String text = yaml.startsWith("\uFEFF") ? yaml.substring(1) : yaml;
    return Optional.ofNullable(new Yaml(options).compose(new java.io.StringReader(text)));
  }

  private static Fields of(Optional<Node> root, Faults faults) {
    if (root.isPresent() && root.get() instanceof MappingNode mapping) {
      return of(mapping, faults);
    }
    faults.add(
        1, "ไม่มีช่องของหนังสือ แต่ละช่องเขียนเป็น ชื่อช่อง: ค่า เช่น subject: เรื่องของหนังสือ");
    return new Fields(faults, 1);
  }

  private static Fields of(MappingNode mapping, Faults faults) {
    Fields fields = new Fields(faults, mapping.getStartMark().getLine() + 1);
    for (NodeTuple tuple : mapping.getValue()) {
      if (tuple.getKeyNode() instanceof ScalarNode key) {
        if (fields.values.containsKey(key.getValue())) {
          faults.add(
              key.getStartMark(), "มีช่อง “%s” สองครั้ง ลบออกครั้งหนึ่ง".formatted(key.getValue()));
        }
        fields.values.put(key.getValue(), tuple.getValueNode());
        fields.keys.put(key.getValue(), key.getStartMark());
      } else {
        faults.add(tuple.getKeyNode().getStartMark(), "ชื่อช่องต้องเป็นคำเดียว");
      }
    }
    return fields;
  }

  /** Notes every field that is none of these, and which one may have been meant. */
  void allowOnly(Collection<String> known) {
    for (Map.Entry<String, Mark> key : keys.entrySet()) {
      if (!known.contains(key.getKey())) {
        String meant =
            Similar.to(key.getKey(), known)
                .map(" หมายถึง “%s” หรือไม่"::formatted)
                .orElse(" ช่องที่ใช้ได้คือ " + String.join(", ", known));
        faults.add(key.getValue(), "ไม่รู้จักช่อง “%s”%s".formatted(key.getKey(), meant));
      }
    }
  }

  int line(String name) {
    return values.containsKey(name) ? values.get(name).getStartMark().getLine() + 1 : line;
  }

  boolean has(String name) {
    return values.containsKey(name) && !empty(values.get(name));
  }

  /** Whether the field says something, be it an empty text; {@code name:} alone says nothing. */
  boolean said(String name) {
    return values.containsKey(name) && !values.get(name).getTag().equals(Tag.NULL);
  }

  boolean mapping(String name) {
    return values.get(name) instanceof MappingNode;
  }

  Fields fields(String name) {
    return of((MappingNode) values.get(name), faults);
  }

  /** A text; empty if the field is not there. */
  String text(String name) {
    return has(name) ? text(name, values.get(name)) : "";
  }

  /** A text whose first line may begin with spaces that mean something. */
  String body(String name) {
    return values.get(name) instanceof ScalarNode scalar && has(name)
        ? ThaiText.tidy(scalar.getValue()).replaceFirst("^(?:[ \\t]*\\n)+", "").stripTrailing()
        : text(name);
  }

  private String text(String name, Node node) {
    if (node instanceof ScalarNode scalar) {
      return empty(scalar) ? "" : ThaiText.tidy(scalar.getValue()).strip();
    }
    faults.add(node.getStartMark(), "ช่อง “%s” ต้องเป็นข้อความ ไม่ใช่รายการ".formatted(name));
    return "";
  }

  /** A list of texts; one text alone is a list of one. */
  List<String> texts(String name) {
    List<String> texts = new ArrayList<>();
    for (Node item : items(name)) {
      String text = text(name, item);
      if (!text.isEmpty()) {
        texts.add(text);
      }
    }
    return List.copyOf(texts);
  }

  /** A list whose items are mappings or mere texts. */
  <T> List<T> each(
      String name,
      BiFunction<Fields, Boolean, T> fromFields,
      BiFunction<String, Integer, T> fromText) {
    List<T> all = new ArrayList<>();
    for (Node item : items(name)) {
      if (item instanceof MappingNode mapping) {
        all.add(fromFields.apply(of(mapping, faults), true));
      } else if (!text(name, item).isEmpty()) {
        all.add(fromText.apply(text(name, item), item.getStartMark().getLine() + 1));
      }
    }
    return List.copyOf(all);
  }

  private List<Node> items(String name) {
    if (!has(name)) {
      return List.of();
    }
    return values.get(name) instanceof SequenceNode list
        ? list.getValue()
        : List.of(values.get(name));
  }

  void fault(String name, String what) {
    faults.add(line(name), what);
  }

  private static boolean empty(Node node) {
    return node.getTag().equals(Tag.NULL)
        || node instanceof ScalarNode scalar && scalar.getValue().isBlank();
  }
}
