package saraban.template;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import org.thymeleaf.exceptions.TemplateProcessingException;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.YAMLException;
import saraban.letter.Kind;
import saraban.letter.Letter;
import saraban.letter.LetterChange;
import saraban.letter.LetterFile;
import saraban.letter.LetterFileRefused;
import saraban.letter.LetterNumber;
import saraban.letter.ReferenceNumber;
import saraban.letter.YearNumber;
import saraban.markup.Markup;

/** A template, the values for it and the letter it starts from. */
final class Filling {

  /** How each field of a header enters the letter. */
  private static final Map<String, BiConsumer<LetterChange, Letter>> FIELDS =
      Map.ofEntries(
          entry("urgency", (letter, said) -> letter.urgency(said.urgency())),
          entry("secrecy", (letter, said) -> letter.secrecy(said.secrecy())),
          entry("subject", (letter, said) -> letter.subject(said.subject())),
          entry("salutation", (letter, said) -> letter.salutation(said.salutation())),
          entry("to", (letter, said) -> letter.to(said.to())),
          entry("references", (letter, said) -> letter.references(said.references())),
          entry("enclosures", (letter, said) -> letter.enclosures(said.enclosures())),
          entry("closing", (letter, said) -> letter.closing(said.closing())),
          entry("signatory", (letter, said) -> letter.signatory(said.signatory())),
          entry("unit", (letter, said) -> letter.unit(said.unit())),
          entry("contact", (letter, said) -> letter.contact(said.contact())),
          entry("copies", (letter, said) -> letter.copies(said.copies())),
          entry("digits", (letter, said) -> letter.digits(said.digits())));

  private final TemplateFile file;
  private final Map<String, String> inputs;
  private final Letter start;

  Filling(TemplateFile file, Map<String, String> inputs, Letter start) {
    this.file = file;
    this.inputs = inputs;
    this.start = start;
  }

  Letter letter() {
    Map<String, Object> plain = values(UnaryOperator.identity());
    Map<String, Object> header = new LinkedHashMap<>();
    file.header().forEach((name, value) -> header.put(name, filled(value, plain)));
    String body = fill(file.body(), values(Markup::literal), file.bodyLine());
    return merged(read(header), body.strip());
  }

  private Map<String, Object> values(UnaryOperator<String> safe) {
    return Values.of(file.template(), inputs, start, safe);
  }

  private Object filled(Object value, Map<String, Object> values) {
    return switch (value) {
      case null -> ""; // a list of YAML may have an item without a value
      case String text -> fill(text, values, 2);
      case List<?> list -> {
        List<Object> all = new ArrayList<>();
        list.forEach(each -> all.add(filled(each, values)));
        yield all;
      }
      case Map<?, ?> map -> {
        Map<String, Object> all = new LinkedHashMap<>();
        map.forEach((name, each) -> all.put(String.valueOf(name), filled(each, values)));
        yield all;
      }
      default -> value;
    };
  }

  private String fill(String text, Map<String, Object> values, int firstLine) {
    if (!text.contains("[")) {
      return text;
    }
    try {
      return Engine.fill(text, values);
    } catch (TemplateProcessingException e) {
      int line = firstLine + (e.getLine() == null ? 0 : e.getLine() - 1);
      throw new TemplateRefused(
          "%s.txt บรรทัด %d: อ่านคำสั่งของแม่แบบไม่ได้ ตรวจดูว่า [( … )] และ [# … ] … [/] ครบคู่"
              .formatted(file.template().name(), line));
    }
  }

  private Letter read(Map<String, Object> header) {
    try {
      String yaml = new Yaml().dump(header);
      return LetterFile.read(
          file.template().name() + ".txt",
          header.isEmpty() ? "kind: external-letter" : yaml,
          code -> Optional.empty());
    } catch (YAMLException halfCharacter) {
      throw new TemplateRefused(
          "%s.txt: ค่าที่กรอกมีอักขระที่ไม่ครบตัว (มักเป็นอีโมจิที่ถูกตัด) ลบแล้วพิมพ์ใหม่"
              .formatted(file.template().name()));
    } catch (LetterFileRefused e) {
      throw new TemplateRefused(
          String.join("\n", e.faults()).replaceAll("บรรทัด \\d+: ", "ส่วนหัว: "));
    }
  }

  private Letter merged(Letter said, String body) {
    LetterChange merged = ofKind(said).number(number(said)).body(body);
    if (TemplateFile.PARTICULARS.stream().anyMatch(this::has)) {
      merged.particulars(said.particulars());
    }
    FIELDS.forEach((field, take) -> {
      if (has(field)) {
        take.accept(merged, said);
      }
    });
    return merged.letter();
  }

  /** A template of another kind begins as letters of that kind do. */
  private LetterChange ofKind(Letter said) {
    return !has("kind") || said.kind() == start.kind()
        ? start.but()
        : start
            .but()
            .kind(said.kind())
            .salutation(said.kind().salutation())
            .closing(said.kind().closing());
  }

  private boolean has(String field) {
    return file.header().containsKey(field);
  }

  /** The kind of the template decides how its letters are numbered. */
  private Optional<LetterNumber> number(Letter said) {
    Kind kind = has("kind") ? said.kind() : start.kind();
    if (kind.numberedByYear()) {
      return Optional.of(YearNumber.OPEN);
    }
    return start
        .number()
        .map(number ->
            number instanceof ReferenceNumber code && !file.mark().isEmpty()
                ? code.marked(file.mark())
                : number);
  }
}
