package saraban.calendar;

import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** The named fields of an entry of a file of holidays/, with its line for complaints. */
record Entry(String file, int line, Map<String, Node> fields) {

  static Entry read(String file, byte[] bytes) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      Node node =
          new Yaml(new SafeConstructor(new LoaderOptions())).compose(new StringReader(text));
      return node == null ? new Entry(file, 1, Map.of()) : of(file, node);
    } catch (CharacterCodingException e) {
      throw fault(file, 1, "ไม่ใช่รหัสอักษร UTF-8 บันทึกใหม่เป็น UTF-8");
    } catch (YAMLException e) {
      throw fault(file, 1, "รูปแบบ YAML ไม่ถูก แต่ละช่องเขียนเป็น ชื่อช่อง: ค่า");
    }
  }

  private static Entry of(String file, Node node) {
    int line = node.getStartMark().getLine() + 1;
    if (!(node instanceof MappingNode mapping)) {
      throw fault(file, line, "ต้องเป็นช่อง ชื่อช่อง: ค่า ดู holidays/README.md");
    }
    Map<String, Node> fields = new LinkedHashMap<>();
    for (NodeTuple tuple : mapping.getValue()) {
      fields.put(text(file, tuple.getKeyNode()), tuple.getValueNode());
    }
    return new Entry(file, line, fields);
  }

  private static String text(String file, Node node) {
    if (node instanceof ScalarNode scalar) {
      return scalar.getValue().strip();
    }
    throw fault(file, node.getStartMark().getLine() + 1, "ต้องเป็นข้อความบรรทัดเดียว");
  }

  private static HolidaysRefused fault(String file, int line, String fault) {
    return new HolidaysRefused("แฟ้ม holidays/%s บรรทัดที่ %d: %s".formatted(file, line, fault));
  }

  HolidaysRefused fault(String fault) {
    return fault(file, line, fault);
  }

  void only(String... known) {
    for (String field : fields.keySet()) {
      if (!Set.of(known).contains(field)) {
        throw fault("ไม่รู้จักช่อง %s ใช้ได้ %s".formatted(field, String.join(", ", known)));
      }
    }
  }

  Optional<String> optional(String field) {
    return Optional.ofNullable(fields.get(field)).map(node -> text(file, node));
  }

  String text(String field) {
    return optional(field)
        .filter(text -> !text.isEmpty())
        .orElseThrow(() -> fault("ไม่มีช่อง %s เติมช่องนี้".formatted(field)));
  }

  /** A field read by something that throws for what it does not know. */
  <T> T read(String field, Function<String, T> reader) {
    String text = text(field);
    try {
      return reader.apply(text);
    } catch (DateTimeException | IllegalArgumentException e) {
      throw fault("ช่อง %s เป็น “%s” ซึ่งอ่านไม่ได้ ดู holidays/README.md".formatted(field, text));
    }
  }

  LocalDate day(String field) {
    return read(field, LocalDate::parse);
  }

  <E extends Enum<E>> E choice(String field, Class<E> type) {
    return read(field, text -> constant(text, type));
  }

  private static <E extends Enum<E>> E constant(String text, Class<E> type) {
    return Arrays.stream(type.getEnumConstants())
        .filter(c -> c.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(text))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(text));
  }

  Entry entry(String field) {
    return of(file, node(field).orElseThrow(() -> fault("ไม่มีช่อง " + field)));
  }

  List<Entry> entries(String field) {
    return nodes(field).stream().map(node -> of(file, node)).toList();
  }

  List<String> texts(String field) {
    return nodes(field).stream().map(node -> text(file, node)).toList();
  }

  private List<Node> nodes(String field) {
    return node(field)
        .map(node -> {
          if (node instanceof SequenceNode sequence) {
            return sequence.getValue();
          }
          throw fault("ช่อง %s ต้องเป็นรายการ".formatted(field));
        })
        .orElse(List.of());
  }

  private Optional<Node> node(String field) {
    return Optional.ofNullable(fields.get(field));
  }
}
