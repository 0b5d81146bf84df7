package saraban.revision;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import saraban.docx.WordText;
import saraban.docx.WordText.Paragraph;
import saraban.letter.Enclosure;
import saraban.letter.Kind;
import saraban.letter.Letter;
import saraban.letter.Reference;
import saraban.reading.Enclosures;
import saraban.reading.References;

/** The parts of a letter's head that have several entries, one a paragraph or a row. */
final class WordLists {

  private static final Pattern INDEX = Pattern.compile("\\w+\\[(\\d{1,4})\\].*");
  private static final Pattern NUMBER = Pattern.compile("^\\(?[0-9๐-๙]{1,3}[.)]+\\s*");
  private static final Pattern LABEL =
      Pattern.compile("^(?:อ้างถึง|สิ่งที่ส่งมาด้วย|เรียน|ที่)\\s*(?=\\t|$)");

  private final WordText word;
  private final BiPredicate<String, String> kept;
  private final Letter base;

  WordLists(WordText word, BiPredicate<String, String> kept, Letter base) {
    this.word = word;
    this.kept = kept;
    this.base = base;
  }

  List<Reference> references() {
    if (!prints("references[", "LetterReference")) {
      return base.references();
    }
    List<Reference> references = new ArrayList<>();
    for (Paragraph each : of("references", "LetterReference")) {
      String text = entry(each);
      Optional<Integer> index = index(each);
      boolean same =
          index
              .filter(i -> i < base.references().size() && kept.test("references[" + i + "]", text))
              .isPresent();
      if (same) {
        references.add(base.references().get(index.get()));
      } else if (!text.isBlank()) {
        references.add(References.read(text));
      }
    }
    return List.copyOf(references);
  }

  List<Enclosure> enclosures() {
    if (!prints("enclosures[", "LetterEnclosure")) {
      return base.enclosures();
    }
    List<Enclosure> enclosures = new ArrayList<>();
    for (List<Paragraph> row : rows()) {
      List<String> texts = row.stream().map(WordLists::entry).filter(t -> !t.isBlank()).toList();
      Optional<Integer> index = row.stream().flatMap(p -> index(p).stream()).findFirst();
      if (!texts.isEmpty()) {
        enclosures.add(enclosure(texts, index));
      }
    }
    return List.copyOf(enclosures);
  }

  private Enclosure enclosure(List<String> texts, Optional<Integer> index) {
    String title = texts.getFirst();
    String quantity = texts.size() > 1 ? texts.getLast() : "";
    boolean same =
        index
            .filter(i -> i < base.enclosures().size())
            .filter(i -> kept.test("enclosures[" + i + "].title", title))
            .filter(i ->
                kept.test("enclosures[" + i + "].quantity", quantity)
                    || quantity.isEmpty() && base.enclosures().get(i).quantity().isEmpty())
            .isPresent();
    if (same) {
      return base.enclosures().get(index.get());
    }
    return quantity.isEmpty() && index.isEmpty()
        ? Enclosures.read(title)
        : new Enclosure(title, quantity.replaceFirst("^จำนวน\\s*", ""));
  }

  /** Rows of tables and paragraphs of their own. */
  private List<List<Paragraph>> rows() {
    List<List<Paragraph>> rows = new ArrayList<>();
    for (WordText.Part part : word.parts()) {
      switch (part) {
        case Paragraph p -> add(rows, List.of(p));
        case WordText.Table t ->
            t.rows()
                .forEach(row ->
                    add(rows, row.cells().stream().flatMap(c -> c.paragraphs().stream()).toList()));
      }
    }
    return rows;
  }

  private static void add(List<List<Paragraph>> rows, List<Paragraph> row) {
    boolean ours = row.stream().anyMatch(p -> belongs(p, "enclosures", "LetterEnclosure"));
    List<Paragraph> split = new ArrayList<>();
    for (Paragraph each : row) {
      split.addAll(columns(each));
    }
    if (ours) {
      rows.add(split);
    }
  }

  /** Title and quantity of a paragraph stand before and behind its last tab. */
  private static List<Paragraph> columns(Paragraph paragraph) {
    boolean both =
        paragraph.fields().stream().anyMatch(f -> f.endsWith(".title"))
            && paragraph.fields().stream().anyMatch(f -> f.endsWith(".quantity"));
    if (!both) {
      return List.of(paragraph);
    }
    return List.of(only(paragraph, ".title"), only(paragraph, ".quantity"));
  }

  private static Paragraph only(Paragraph p, String ending) {
    return new Paragraph(
        p.style(), "", 0, 0, p.pieces().stream().filter(x -> x.field().endsWith(ending)).toList());
  }

  /** The lines below the sender's name. */
  List<String> address() {
    boolean beside = base.kind() == Kind.EXTERNAL_LETTER;
    if (!prints("from.address[", beside ? "LetterNumber" : "")) {
      return base.from().address();
    }
    List<String> lines = new ArrayList<>();
    for (Paragraph each : of("from.address", "LetterNumber")) {
      boolean first =
          each.fields().stream().anyMatch(f -> f.equals("number") || f.equals("from.name"));
      boolean other = each.fields().stream().anyMatch(f -> !f.startsWith("from."));
      if (!first && !other && !each.blank() && !each.text().strip().startsWith("ที่")) {
        lines.add(each.text().strip());
      }
    }
    return List.copyOf(lines);
  }

  /** The addressees of the list on the last page, if there is one. */
  Optional<List<String>> listed() {
    List<String> lines =
        of("to[", "LetterListLine").stream()
            .map(WordLists::entry)
            .filter(t -> !t.isBlank())
            .toList();
    return lines.isEmpty() ? Optional.empty() : Optional.of(lines);
  }

  /** The word before the addressees. */
  Optional<String> salutation() {
    return word.paragraphs().stream()
        .filter(p -> p.style().equals("LetterAddressee") && p.text().contains("\t"))
        .map(p -> p.text().substring(0, p.text().indexOf('\t')).strip())
        .filter(label -> !label.isEmpty() && label.length() < 40)
        .findFirst();
  }

  /** Whether the file was written with such a part, or has one now. */
  private boolean prints(String prefix, String style) {
    return word.fields().stream().anyMatch(f -> f.startsWith(prefix))
        || !style.isEmpty() && word.paragraphs().stream().anyMatch(p -> p.style().equals(style));
  }

  private List<Paragraph> of(String prefix, String style) {
    return word.paragraphs().stream().filter(p -> belongs(p, prefix, style)).toList();
  }

  private static boolean belongs(Paragraph paragraph, String prefix, String style) {
    return paragraph.style().equals(style)
        || paragraph.fields().stream().anyMatch(f -> f.startsWith(prefix));
  }

  private static Optional<Integer> index(Paragraph paragraph) {
    return paragraph.fields().stream()
        .map(INDEX::matcher)
        .filter(Matcher::matches)
        .map(found -> Integer.parseInt(found.group(1)))
        .findFirst();
  }

  /** The text of an entry without its label and its number. */
  static String entry(Paragraph paragraph) {
    String text = LABEL.matcher(paragraph.text().strip()).replaceFirst("").strip();
    return NUMBER.matcher(text).replaceFirst("").replaceAll("\\s+", " ").strip();
  }
}
