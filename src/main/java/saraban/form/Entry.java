package saraban.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** The named keys of one entry of a form file, with the line of each; notes faults. */
final class Entry {

  private final FormFaults faults;
  private final int line;
  private final Map<String, Node> values = new LinkedHashMap<>();

  Entry(Node node, FormFaults faults) {
    this.faults = faults;
    this.line = node.getStartMark().getLine() + 1;
    if (!(node instanceof MappingNode mapping)) {
      faults.add(
          line, "ตรงนี้ต้องเป็น ชื่อคีย์: ค่า ดูตัวอย่างใน letter-templates/forms/README.md");
      return;
    }
    for (NodeTuple tuple : mapping.getValue()) {
      String key = tuple.getKeyNode() instanceof ScalarNode name ? name.getValue() : "?";
      if (values.put(key, tuple.getValueNode()) != null) {
        faults.add(tuple.getKeyNode().getStartMark().getLine() + 1, "คีย์ “%s” ซ้ำ".formatted(key));
      }
    }
  }

  void only(List<String> known) {
    values.forEach((key, node) -> {
      if (!known.contains(key)) {
        fault(key, "ไม่รู้จักคีย์ “%s”%s".formatted(key, Nearness.meant(key, known)));
      }
    });
  }

  void fault(String key, String what) {
    Node node = values.get(key);
    faults.add(node == null ? line : node.getStartMark().getLine() + 1, what);
  }

  boolean has(String key) {
    return values.containsKey(key);
  }

  String text(String key) {
    Node node = values.get(key);
    if (node == null) {
      return "";
    }
    if (node instanceof ScalarNode scalar) {
      return scalar.getValue().strip();
    }
    fault(key, "“%s” ต้องเป็นข้อความ".formatted(key));
    return "";
  }

  String required(String key) {
    String text = text(key);
    if (text.isEmpty()) {
      fault(key, "ขาด “%s”".formatted(key));
    }
    return text;
  }

  boolean flag(String key) {
    String text = text(key);
    if (!text.matches("|true|false")) {
      fault(key, "“%s” ต้องเป็น true หรือ false".formatted(key));
    }
    return text.equals("true");
  }

  Optional<BigDecimal> number(String key) {
    String text = text(key);
    if (!text.isEmpty() && !text.matches("-?\\d+(\\.\\d+)?")) {
      fault(key, "“%s” ต้องเป็นตัวเลขอารบิก ไม่ใช่ “%s”".formatted(key, text));
      return Optional.empty();
    }
    return text.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(text));
  }

  int whole(String key, int usual, int most) {
    int number = number(key).map(BigDecimal::intValue).orElse(usual);
    if (number < 0 || number > most) {
      fault(key, "“%s” ต้องอยู่ระหว่าง 0 กับ %d".formatted(key, most));
    }
    return Math.clamp(number, 0, most);
  }

  List<String> texts(String key) {
    List<String> texts = new ArrayList<>();
    for (Node node : nodes(key)) {
      if (node instanceof ScalarNode scalar) {
        texts.add(scalar.getValue().strip());
      } else {
        fault(key, "“%s” ต้องเป็นรายการข้อความ".formatted(key));
      }
    }
    return texts;
  }

  List<Entry> entries(String key) {
    return nodes(key).stream().map(node -> new Entry(node, faults)).toList();
  }

  Optional<Entry> nested(String key) {
    return Optional.ofNullable(values.get(key)).map(node -> new Entry(node, faults));
  }

  List<String> keys() {
    return List.copyOf(values.keySet());
  }

  private List<Node> nodes(String key) {
    Node node = values.get(key);
    if (node == null) {
      return List.of();
    }
    if (node instanceof SequenceNode sequence) {
      return sequence.getValue();
    }
    fault(key, "“%s” ต้องเป็นรายการ ขึ้นต้นแต่ละรายการด้วย -".formatted(key));
    return List.of();
  }
}
