package saraban.organisation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** The named fields of one entry of a YAML file, with the line of each. */
record Entry(Place place, Map<String, NodeTuple> fields) {

  /** The file's outermost entry. */
  static Entry mapping(OfficeFiles files, String name) {
    return of(name, document(files, name));
  }

  /** The file's outermost list. */
  static List<Entry> list(OfficeFiles files, String name) {
    return entries(name, document(files, name));
  }

  private static Node document(OfficeFiles files, String name) {
    try {
      String text = files.read(name);
      Node node =
          new Yaml(new SafeConstructor(new LoaderOptions()))
              .compose(new java.io.StringReader(text));
      return Optional.ofNullable(node)
          .orElseThrow(() -> new Place(name, 1).fault("แฟ้มว่าง", "ลบแฟ้มนี้ออก หรือเติมรายการ"));
    } catch (MarkedYAMLException e) {
      int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
      throw new Place(name, line)
          .fault(
              "รูปแบบ YAML ไม่ถูก",
              "แต่ละช่องเขียนเป็น ชื่อช่อง: ค่า ย่อหน้าด้วยวรรค และรายการขึ้นต้นด้วย -");
    } catch (YAMLException e) {
      throw new Place(name, 1).fault("รูปแบบ YAML ไม่ถูก", "ลบอักษรควบคุมออกแล้วบันทึกใหม่");
    }
  }

  private static Entry of(String file, Node node) {
    Place place = place(file, node);
    if (!(node instanceof MappingNode mapping)) {
      throw place.fault("ต้องเป็นช่อง ชื่อช่อง: ค่า", "แก้ตามที่ offices/README.md บอก");
    }
    Map<String, NodeTuple> fields = new LinkedHashMap<>();
    for (NodeTuple tuple : mapping.getValue()) {
      String key = scalar(file, tuple.getKeyNode());
      if (fields.put(key, tuple) != null) {
        throw place(file, tuple.getKeyNode())
            .fault("มี %s ซ้ำ".formatted(key), "ลบออกให้เหลือรายการเดียว");
      }
    }
    return new Entry(place, fields);
  }

  private static List<Entry> entries(String file, Node node) {
    return sequence(file, node).stream().map(each -> of(file, each)).toList();
  }

  private static List<Node> sequence(String file, Node node) {
    if (node instanceof SequenceNode sequence) {
      return sequence.getValue();
    }
    throw place(file, node).fault("ต้องเป็นรายการ", "ขึ้นต้นแต่ละรายการด้วย -");
  }

  private static String scalar(String file, Node node) {
    if (node instanceof ScalarNode scalar) {
      return scalar.getValue().strip();
    }
    throw place(file, node).fault("ต้องเป็นข้อความ", "เขียนค่าไว้บรรทัดเดียวกับชื่อช่อง");
  }

  private static Place place(String file, Node node) {
    return new Place(file, node.getStartMark().getLine() + 1);
  }

  /** The place of a field, or of the entry if it has no such field. */
  Place at(String field) {
    return Optional.ofNullable(fields.get(field))
        .map(tuple -> place(place.file(), tuple.getKeyNode()))
        .orElse(place);
  }

  void only(Set<String> known) {
    for (String field : fields.keySet()) {
      if (!known.contains(field)) {
        throw at(field)
            .fault(
                "ไม่รู้จักช่อง %s".formatted(field),
                "ใช้ได้เฉพาะ " + String.join(", ", known.stream().sorted().toList()));
      }
    }
  }

  private Optional<Node> node(String field) {
    return Optional.ofNullable(fields.get(field)).map(NodeTuple::getValueNode);
  }

  Entry entry(String field) {
    return of(place.file(), required(field));
  }

  List<Entry> entries(String field) {
    return node(field).map(n -> entries(place.file(), n)).orElse(List.of());
  }

  Optional<String> text(String field) {
    return node(field).map(n -> scalar(place.file(), n));
  }

  String requiredText(String field) {
    String text = scalar(place.file(), required(field));
    if (text.isEmpty()) {
      throw at(field).fault("ช่อง %s ว่าง".formatted(field), "เติมช่องนี้");
    }
    return text;
  }

  private Node required(String field) {
    return node(field)
        .orElseThrow(() -> place.fault("ไม่มีช่อง %s".formatted(field), "เติมช่องนี้"));
  }

  Optional<List<String>> texts(String field) {
    return node(field).map(this::texts);
  }

  private List<String> texts(Node node) {
    List<String> texts = new ArrayList<>();
    sequence(place.file(), node).forEach(n -> texts.add(scalar(place.file(), n)));
    return List.copyOf(texts);
  }

  Optional<Boolean> flag(String field) {
    return text(field)
        .map(text ->
            switch (text) {
              case "true" -> true;
              case "false" -> false;
              default ->
                  throw at(field)
                      .fault("ช่อง %s เป็น “%s”".formatted(field, text), "แก้เป็น true หรือ false");
            });
  }

  Optional<LocalDate> day(String field) {
    return text(field).map(text -> day(field, text));
  }

  private LocalDate day(String field, String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw at(field)
          .fault(
              "ช่อง %s เป็น “%s” ซึ่งไม่ใช่วันที่".formatted(field, text),
              "เขียนเป็นปี ค.ศ.-เดือน-วัน เช่น 2021-05-14");
    }
  }

  <E extends Enum<E>> E choice(String field, String text, Class<E> type) {
    try {
      return Enum.valueOf(type, text);
    } catch (IllegalArgumentException e) {
      throw at(field)
          .fault(
              "ช่อง %s เป็น “%s”".formatted(field, text),
              "ใช้ได้เฉพาะ " + java.util.Arrays.toString(type.getEnumConstants()));
    }
  }
}
