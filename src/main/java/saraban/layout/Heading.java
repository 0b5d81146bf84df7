package saraban.layout;

import static saraban.layout.Measures.*;

import java.util.ArrayList;
import java.util.List;
import saraban.document.Block;
import saraban.document.Block.Paragraph;
import saraban.document.Inline;
import saraban.document.Length;
import saraban.document.ParagraphStyle;
import saraban.document.Picture;
import saraban.document.Placed;
import saraban.document.Role;
import saraban.document.TabStop;
import saraban.document.TextStyle;
import saraban.document.Typeface;
import saraban.document.Underline;

/** The head of a form: Garuda, urgency, the office's letterhead, centred heading lines. */
record Heading(Setting setting) {

  /** Below the Garuda: in the middle of the paper, not of the text. */
  static final ParagraphStyle CENTRED =
      ParagraphStyle.PLAIN
          .align(ParagraphStyle.Align.CENTER)
          .right(LEFT.minus(RIGHT))
          .keepingWithNext();

  /** The Garuda of 3 cm in the middle, and the urgency at its left. */
  List<Placed> garuda() {
    List<Placed> placed = new ArrayList<>();
    setting.appearance().emblem().ifPresent(emblem -> placed.add(Emblem.centred(emblem)));
    if (setting.appearance().emblem().isPresent() && setting.appearance().specimen()) {
      placed.add(Emblem.specimenWord(PAPER_CENTRE, SPECIMEN_BASELINE));
    }
    placed.addAll(urgency(LEFT, URGENCY_BASELINE));
    return List.copyOf(placed);
  }

  List<Placed> urgency(Length x, Length baseline) {
    String word = setting.letter().urgency().thai();
    return word.isEmpty()
        ? List.of()
        : List.of(new Placed.Words(Words.field("urgency", word, URGENCY), x, baseline, false));
  }

  /** The office's own lines and picture. */
  List<Placed> letterhead() {
    List<Placed> placed = new ArrayList<>();
    Letterhead letterhead = setting.appearance().letterhead();
    for (String line : letterhead.lines()) {
      Length baseline = LETTERHEAD_BASELINE.plus(LETTERHEAD_PITCH.times(placed.size()));
      placed.add(new Placed.Words(Words.plain(line, LETTERHEAD), PAPER_CENTRE, baseline, true));
    }
    letterhead.picture().ifPresent(picture -> placed.add(logo(picture)));
    return placed;
  }

  private static Placed logo(Picture picture) {
    Length width = LOGO_HEIGHT.times(Emblem.aspect(picture)).min(LOGO_WIDEST);
    Length height = width.times(1 / Emblem.aspect(picture));
    Length x = PAPER_WIDTH.minus(RIGHT).minus(width);
    return new Placed.Image(picture, x, GARUDA_TOP, width, height, "ตราของหน่วยงาน");
  }

  /** A centred line of the heading. */
  Block line(Role role, Inline... content) {
    return Paragraph.of(role, CENTRED, content);
  }

  TextStyle style() {
    return setting.profile().boldHeadings() ? TEXT.with(Typeface.BOLD) : TEXT;
  }

  /** The short line between a heading and its text. */
  static Block shortRule() {
    Length side = CENTRE.minus(SHORT_RULE.times(0.5));
    ParagraphStyle style =
        ParagraphStyle.PLAIN
            .left(side)
            .tabs(TabStop.left(side.plus(SHORT_RULE)))
            .pitch(SHORT_RULE_PITCH)
            .keepingWithNext();
    return Paragraph.of(Role.TITLE, style, new Inline.Tab(Underline.LINE));
  }
}
