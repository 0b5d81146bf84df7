package saraban.layout;

import static saraban.layout.Measures.*;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import saraban.document.Block;
import saraban.document.Block.Paragraph;
import saraban.document.Inline;
import saraban.document.Length;
import saraban.document.ParagraphStyle;
import saraban.document.Role;
import saraban.document.TabStop;
import saraban.document.TextMeasure;
import saraban.letter.Enclosure;
import saraban.letter.Letter;
import saraban.letter.Reference;

/** The parts above the body: number, issuer, date, subject, references, enclosures. */
final class LetterHead {

  private final Setting setting;
  private final Letter letter;
  private final TextMeasure measure;
  private final Phrases phrases;

  LetterHead(Setting setting) {
    this.setting = setting;
    this.letter = setting.letter();
    this.measure = setting.measure();
    this.phrases = setting.phrases();
  }

  /** "ที่ …" and the issuer's block on one line, the address below it. */
  List<Block> numberAndIssuer(String label) {
    Length x = issuerStart();
    ParagraphStyle style = ParagraphStyle.PLAIN.left(x).tabs(TabStop.left(x));
    List<Block> lines = new ArrayList<>();
    lines.add(
        Paragraph.of(
            Role.NUMBER,
            style.firstLine(Length.ZERO.minus(x)),
            Words.plain(label + " "),
            Words.field("number", setting.number()),
            Words.TAB,
            Words.field("from.name", letter.from().name())));
    List<String> address = letter.from().address();
    for (int i = 0; i < address.size(); i++) {
      Inline line = Words.field("from.address[" + i + "]", address.get(i));
      lines.add(Paragraph.of(Role.NUMBER, style, line));
    }
    return lines;
  }

  /** "ที่ …" alone. */
  Block number() {
    return Paragraph.of(
        Role.NUMBER,
        ParagraphStyle.PLAIN,
        Words.plain("ที่ "),
        Words.field("number", setting.number()));
  }

  /** Where its longest line just fits, but neither right of custom nor left of the wing. */
  private Length issuerStart() {
    Length longest = measure.width(letter.from().name(), TEXT);
    for (String line : letter.from().address()) {
      longest = longest.max(measure.width(line, TEXT));
    }
    return ISSUER.min(TEXT_WIDTH.minus(ISSUER_SLACK).minus(longest)).max(ISSUER_LEFTMOST);
  }

  Block date() {
    ParagraphStyle style = ParagraphStyle.PLAIN.left(CENTRE).before(setting.profile().headGap());
    return Paragraph.of(Role.DATE, style, Words.field("date", phrases.date(letter.date())));
  }

  Block subject() {
    return labelled("เรื่อง", Role.SUBJECT).single(Words.field("subject", letter.subject()));
  }

  List<? extends Block> references() {
    List<List<Inline>> entries = new ArrayList<>();
    for (Reference reference : letter.references()) {
      String field = "references[" + entries.size() + "]";
      entries.add(List.of(Words.field(field, phrases.reference(reference))));
    }
    return labelled("อ้างถึง", Role.REFERENCE).paragraphs(entries, Length.ZERO);
  }

  List<? extends Block> enclosures() {
    Length column = quantityColumn();
    return labelled("สิ่งที่ส่งมาด้วย", Role.ENCLOSURE)
        .paragraphs(
            IntStream.range(0, letter.enclosures().size()).mapToObj(this::enclosure).toList(),
            column.pt() == 0 ? column : column.plus(QUANTITY_GAP));
  }

  private List<Inline> enclosure(int index) {
    Enclosure enclosure = letter.enclosures().get(index);
    String field = "enclosures[" + index + "]";
    Inline title = Words.field(field + ".title", enclosure.title());
    String quantity = phrases.quantity(enclosure);
    return quantity.isEmpty()
        ? List.of(title)
        : List.of(title, Words.TAB, Words.field(field + ".quantity", quantity));
  }

  private Length quantityColumn() {
    return letter.enclosures().stream()
        .map(enclosure -> measure.width(phrases.quantity(enclosure), TEXT))
        .reduce(Length.ZERO, Length::max);
  }

  private Labelled labelled(String label, Role role) {
    return setting.labelled(label, role);
  }
}
