package saraban.template;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.thymeleaf.exceptions.TemplateProcessingException;
import org.yaml.snakeyaml.Yaml;
import saraban.letter.Kind;
import saraban.letter.Letter;
import saraban.letter.LetterFile;
import saraban.letter.LetterFileRefused;
import saraban.letter.LetterNumber;
import saraban.letter.ReferenceNumber;
import saraban.letter.YearNumber;
import saraban.markup.Markup;

/** A template, the values for it and the letter it starts from. */
final class Filling {

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
    String yaml = new Yaml().dump(header);
    try {
      return LetterFile.read(
          file.template().name() + ".txt",
          header.isEmpty() ? "kind: external-letter" : yaml,
          code -> Optional.empty());
    } catch (LetterFileRefused e) {
      throw new TemplateRefused(
          String.join("\n", e.faults()).replaceAll("บรรทัด \\d+: ", "ส่วนหัว: "));
    }
  }

  private Letter merged(Letter said, String body) {
    return new Letter(
        has("kind") ? said.kind() : start.kind(),
        has("urgency") ? said.urgency() : start.urgency(),
        has("secrecy") ? said.secrecy() : start.secrecy(),
        number(said),
        start.from(),
        start.date(),
        has("subject") ? said.subject() : start.subject(),
        has("salutation") ? said.salutation() : start.salutation(),
        has("to") ? said.to() : start.to(),
        has("references") ? said.references() : start.references(),
        has("enclosures") ? said.enclosures() : start.enclosures(),
        body,
        has("closing") ? said.closing() : start.closing(),
        has("signatory") ? said.signatory() : start.signatory(),
        has("unit") ? said.unit() : start.unit(),
        has("contact") ? said.contact() : start.contact(),
        has("copies") ? said.copies() : start.copies(),
        has("digits") ? said.digits() : start.digits());
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
