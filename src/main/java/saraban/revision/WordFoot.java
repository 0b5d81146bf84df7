package saraban.revision;

import java.util.ArrayList;
import java.util.List;
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

  private static final Pattern FAX = Pattern.compile("^โทรสาร\\.?\\s*(?<fax>.*)$");
  private static final Pattern EMAIL =
      Pattern.compile("^(?:ไปรษณีย์อิเล็กทรอนิกส์|อีเมล|E-?mail)[ :.]*", Pattern.CASE_INSENSITIVE);
  private static final Pattern COORDINATOR = Pattern.compile("^ผู้ประสานงาน[ :.]*");

  private final WordText word;
  private final BiPredicate<String, String> kept;
  private final Letter base;
  private final List<String> unit = new ArrayList<>();
  private String phone = "";
  private String fax = "";
  private String email = "";
  private String coordinator = "";
  private final boolean prints;

  WordFoot(WordText word, BiPredicate<String, String> kept, Letter base) {
    this.word = word;
    this.kept = kept;
    this.base = base;
    List<Paragraph> lines = lines("LetterUnit", "unit[", "contact.");
    this.prints =
        !lines.isEmpty()
            || word.fields().stream()
                .anyMatch(f -> f.startsWith("unit[") || f.startsWith("contact."));
    lines.forEach(this::line);
  }

  private List<Paragraph> lines(String style, String... prefixes) {
    return word.paragraphs().stream()
        .filter(p -> !p.blank())
        .filter(p -> p.fields().isEmpty() ? p.style().equals(style) : starts(p, prefixes))
        .toList();
  }

  private static boolean starts(Paragraph paragraph, String... prefixes) {
    return paragraph.fields().stream()
        .allMatch(f -> List.of(prefixes).stream().anyMatch(f::startsWith));
  }

  private void line(Paragraph paragraph) {
    String text = paragraph.text().replaceAll("\\s+", " ").strip();
    Matcher phones = PHONE.matcher(text);
    Matcher faxes = FAX.matcher(text);
    if (kept.test("contact.phone", text)) {
      phone = base.contact().phone();
      fax = base.contact().fax();
    } else if (faxes.matches()) {
      fax = faxes.group("fax");
    } else if (phones.matches()) {
      phone = phones.group("phone").strip();
      fax =
          phones.group("both") != null
              ? phone
              : phones.group("fax") == null ? fax : phones.group("fax").strip();
    } else if (EMAIL.matcher(text).find()) {
      email = EMAIL.matcher(text).replaceFirst("");
    } else if (COORDINATOR.matcher(text).find()) {
      coordinator = COORDINATOR.matcher(text).replaceFirst("");
    } else {
      unit.add(text);
    }
  }

  List<String> unit() {
    return prints ? List.copyOf(unit) : base.unit();
  }

  Contact contact() {
    return prints ? new Contact(phone, fax, email, coordinator) : base.contact();
  }

  Signatory signatory() {
    List<Paragraph> lines = lines("LetterSignature", "signatory.");
    boolean printed =
        !lines.isEmpty() || word.fields().stream().anyMatch(f -> f.startsWith("signatory."));
    if (!printed) {
      return base.signatory();
    }
    String name = "";
    List<String> position = new ArrayList<>();
    for (Paragraph line : lines) {
      String text = line.text().replaceAll("\\s+", " ").strip();
      boolean named = line.fields().contains("signatory.name") || text.matches("\\(.*\\)");
      if (named && name.isEmpty()) {
        name = text.replaceAll("^\\(\\s*|\\s*\\)$", "");
      } else {
        position.add(text);
      }
    }
    return new Signatory(name, List.copyOf(position));
  }
}
