package saraban.revision;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import saraban.docx.WordText;
import saraban.docx.WordText.Paragraph;
import saraban.letter.Contact;
import saraban.letter.Letter;
import saraban.letter.Signatory;

/** Signature, responsible unit and contact, a line each. */
final class WordFoot {

  private static final Pattern PHONE =
      Pattern.compile(
          "^โทร(?:ศัพท์)?\\.?(?<both>\\s*/\\s*โทรสาร\\.?)?\\s*(?<phone>.*?)(?:\\s*โทรสาร\\.?\\s*(?<fax>.*))?$");

  private static final Pattern EMAIL =
      Pattern.compile("^(?:ไปรษณีย์อิเล็กทรอนิกส์|อีเมล|E-?mail)[ :.]*", Pattern.CASE_INSENSITIVE);

  private static final Pattern COORDINATOR = Pattern.compile("^ผู้ประสานงาน[ :.]*");

  private final WordText word;
  private final Map<String, String> texts;
  private final BiPredicate<String, String> kept;
  private final Letter base;

  WordFoot(WordText word, BiPredicate<String, String> kept, Letter base) {
    this.word = word;
    this.texts = word.texts();
    this.kept = kept;
    this.base = base;
  }

  /** Lines that print a field of these, or that somebody typed below them. */
  private List<String> lines(String style, String prefix) {
    return word.paragraphs().stream()
        .filter(p -> !p.blank())
        .filter(p ->
            p.fields().isEmpty()
                ? p.style().equals(style)
                : p.fields().stream().allMatch(f -> f.startsWith(prefix)))
        .map(p -> p.text().replaceAll("\\s+", " ").strip())
        .toList();
  }

  /** Lines that somebody typed, without a field. */
  private List<String> typed(Pattern like) {
    return word.paragraphs().stream()
        .filter(p -> p.fields().isEmpty() && p.style().equals("LetterUnit"))
        .map(p -> p.text().strip())
        .filter(text -> like.matcher(text).find())
        .toList();
  }

  List<String> unit() {
    List<String> lines =
        lines("LetterUnit", "unit[").stream().filter(line -> !contactLine(line)).toList();
    return prints("unit[") || !lines.isEmpty() ? lines : base.unit();
  }

  private static boolean contactLine(String line) {
    return line.startsWith("โทร") || EMAIL.matcher(line).find() || COORDINATOR.matcher(line).find();
  }

  private boolean prints(String prefix) {
    return word.fields().stream().anyMatch(field -> field.startsWith(prefix));
  }

  Contact contact() {
    Contact before = base.contact();
    String phone = said("contact.phone", PHONE);
    Matcher phones = PHONE.matcher(phone);
    boolean same = !prints("contact.phone") && phone.isEmpty() || kept.test("contact.phone", phone);
    String number = phone;
    String fax = "";
    if (phones.matches()) {
      number = phones.group("phone").strip();
      fax =
          phones.group("both") != null
              ? number
              : phones.group("fax") == null ? "" : phones.group("fax").strip();
    }
    return new Contact(
        same ? before.phone() : number,
        same ? before.fax() : fax,
        said("contact.email", EMAIL, before.email()),
        said("contact.coordinator", COORDINATOR, before.coordinator()));
  }

  private String said(String field, Pattern label) {
    String text = texts.getOrDefault(field, "").replaceAll("\\s+", " ").strip();
    return text.isEmpty() ? typed(label).stream().findFirst().orElse("") : text;
  }

  private String said(String field, Pattern label, String before) {
    String text = said(field, label);
    boolean same = !prints(field) && text.isEmpty() || kept.test(field, text);
    return same ? before : label.matcher(text).replaceFirst("");
  }

  Signatory signatory() {
    if (!base.kind().signed()) {
      return base.signatory();
    }
    List<Paragraph> printed =
        word.paragraphs().stream()
            .filter(p -> p.fields().stream().anyMatch(f -> f.startsWith("signatory.")))
            .toList();
    boolean open = prints("signatory.") && !prints("signatory.name") && printed.isEmpty();
    if (!prints("signatory.") && typedSignature().isEmpty() || open) {
      return base.signatory();
    }
    String name = "";
    List<String> position = new ArrayList<>();
    for (String line : signatureLines()) {
      boolean bracketed = line.matches("\\(.*\\)");
      boolean named = bracketed || line.equals(texts.getOrDefault("signatory.name", "\0"));
      if (named && name.isEmpty()) {
        name = line.replaceAll("^\\(\\s*|\\s*\\)$", "");
      } else {
        position.add(line);
      }
    }
    return new Signatory(name, List.copyOf(position));
  }

  /** What stands between the first and the last line of the signatory, or is typed next to them. */
  private List<String> signatureLines() {
    List<String> lines = new ArrayList<>();
    for (Paragraph p : word.paragraphs()) {
      boolean own = p.fields().stream().anyMatch(f -> f.startsWith("signatory."));
      boolean typed = p.fields().isEmpty() && p.style().equals("LetterSignature");
      if (!p.blank() && (own || typed && !printedBefore(p))) {
        lines.add(p.text().replaceAll("\\s+", " ").strip());
      }
    }
    return lines;
  }

  private List<Paragraph> typedSignature() {
    return word.paragraphs().stream()
        .filter(p -> !p.blank() && p.fields().isEmpty() && p.style().equals("LetterSignature"))
        .filter(p -> !printedBefore(p))
        .toList();
  }

  /** Words of the form that stand in no field. */
  private boolean printedBefore(Paragraph paragraph) {
    return word.fixed(paragraph.text());
  }
}
