package saraban.layout;

import static saraban.layout.Measures.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import saraban.document.Block;
import saraban.document.Document;
import saraban.document.Length;
import saraban.document.PageStyle;
import saraban.document.Role;
import saraban.document.TextMeasure;
import saraban.letter.Letter;
import saraban.letter.LetterDate;
import saraban.markup.BodyStyle;
import saraban.markup.Markup;
import saraban.thai.Digits;

/** A letter that is being set: what all forms share. */
record Setting(Letter letter, Appearance appearance, TextMeasure measure) {

  Profile profile() {
    return appearance.profile();
  }

  Phrases phrases() {
    return new Phrases(letter.digits());
  }

  Labelled labelled(String label, Role role) {
    return new Labelled(label, role, this);
  }

  String number() {
    return letter.number().map(n -> n.in(letter.digits())).orElse("");
  }

  List<Block> body(BodyStyle.Heading... headings) {
    Profile profile = profile();
    BodyStyle style =
        new BodyStyle(
            TEXT,
            profile.firstLine(),
            profile.itemStep(),
            profile.paragraphGap(),
            letter.digits(),
            profile.numbering(),
            TEXT_WIDTH,
            profile.textGap(),
            profile.justification(),
            measure,
            profile.hanging(),
            List.of(headings),
            appearance.pictures()::picture);
    return Markup.blocks(letter.body(), style);
  }

  Document.Info info(String title) {
    LocalDate day =
        switch (letter.date()) {
          case LetterDate.Day whole -> whole.day();
          case LetterDate.Month month -> month.month().atDay(1);
          case LetterDate.Blank blank -> LocalDate.EPOCH;
        };
    return new Document.Info(title, letter.from().name(), number(), day);
  }

  /**
   * @param firstBaseline of the first line of page 1
   */
  PageStyle page(Length firstBaseline) {
    return new PageStyle(
        PAPER_WIDTH,
        PAPER_HEIGHT,
        LEFT,
        RIGHT,
        firstBaseline,
        FOLLOWING_TOP,
        BOTTOM,
        PITCH,
        PAGE_NUMBER_BASELINE,
        letter.digits() == Digits.THAI,
        true,
        Optional.of(letter.secrecy().thai()).filter(word -> !word.isEmpty()),
        appearance.watermark());
  }
}
