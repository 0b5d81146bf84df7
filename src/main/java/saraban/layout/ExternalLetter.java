package saraban.layout;

import static saraban.layout.Measures.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import saraban.document.Block;
import saraban.document.Document;
import saraban.document.PageStyle;
import saraban.document.Placed;
import saraban.document.TextMeasure;
import saraban.letter.Letter;
import saraban.letter.LetterDate;
import saraban.markup.BodyStyle;
import saraban.markup.Markup;
import saraban.thai.Digits;

/** หนังสือภายนอก, form 1 of the regulation (ข้อ 11), its parts in the order of the paper. */
final class ExternalLetter {

  private final Letter letter;
  private final Appearance appearance;
  private final LetterHead head;
  private final LetterFoot foot;
  private final Addressees addressees;

  ExternalLetter(Letter letter, Appearance appearance, TextMeasure measure) {
    this.letter = letter;
    this.appearance = appearance;
    this.head = new LetterHead(letter, measure);
    this.foot = new LetterFoot(letter, measure);
    this.addressees = new Addressees(letter, measure);
  }

  Document document() {
    List<Block> blocks = new ArrayList<>(head.numberAndIssuer());
    blocks.add(head.date());
    blocks.add(head.subject());
    blocks.add(addressees.line());
    blocks.addAll(head.references());
    blocks.addAll(head.enclosures());
    blocks.addAll(Markup.blocks(letter.body(), bodyStyle()));
    blocks.add(new Block.Together(foot.paragraphs(), 2));
    blocks.addAll(addressees.attachedList());
    return new Document(info(), page(), firstPage(), List.copyOf(blocks));
  }

  private BodyStyle bodyStyle() {
    return new BodyStyle(
        TEXT,
        FIRST_LINE,
        ITEM_STEP,
        BLOCK_GAP,
        letter.digits(),
        BodyStyle.Numbering.BRACKETS,
        TEXT_WIDTH);
  }

  private Document.Info info() {
    LocalDate day =
        switch (letter.date()) {
          case LetterDate.Day whole -> whole.day();
          case LetterDate.Month month -> month.month().atDay(1);
          case LetterDate.Blank blank -> LocalDate.EPOCH;
        };
    String number = letter.number().map(n -> n.in(letter.digits())).orElse("");
    return new Document.Info(letter.subject(), letter.from().name(), number, day);
  }

  private PageStyle page() {
    return new PageStyle(
        PAPER_WIDTH,
        PAPER_HEIGHT,
        LEFT,
        RIGHT,
        FEET,
        FOLLOWING_TOP,
        BOTTOM,
        PITCH,
        PAGE_NUMBER_BASELINE,
        letter.digits() == Digits.THAI,
        true,
        Optional.of(letter.secrecy().thai()).filter(word -> !word.isEmpty()),
        appearance.watermark());
  }

  private List<Placed> firstPage() {
    List<Placed> placed = new ArrayList<>();
    appearance.emblem().map(Emblem::centred).ifPresent(placed::add);
    if (appearance.emblem().isPresent() && appearance.specimen()) {
      placed.add(Emblem.specimenWord());
    }
    if (!letter.urgency().thai().isEmpty()) {
      var word = Words.field("urgency", letter.urgency().thai(), URGENCY);
      placed.add(new Placed.Words(word, LEFT, URGENCY_BASELINE, false));
    }
    return List.copyOf(placed);
  }
}
