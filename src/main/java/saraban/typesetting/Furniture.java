package saraban.typesetting;

import java.util.ArrayList;
import java.util.List;
import saraban.document.Inline;
import saraban.document.Length;
import saraban.document.PageStyle;
import saraban.document.Placed;
import saraban.document.TextStyle;
import saraban.document.Typeface;
import saraban.font.FontFamily;
import saraban.thai.Digits;
import saraban.thai.Segmenter;
import saraban.typesetting.Layout.Kind;

/** What stands on a page besides its text: number, catchword, secrecy, ร่าง, fixed pictures. */
final class Furniture {

  private static final TextStyle TEXT = TextStyle.regular(16);
  private static final TextStyle SECRECY =
      TextStyle.regular(32).with(Typeface.BOLD).inColour(TextStyle.RED);
  private static final int PALE = 0xE2E2E2;
  private static final double WATERMARK_SIZE = 220;
  private static final double SECRECY_TOP = Length.mm(12).pt();
  private static final double SECRECY_BOTTOM = Length.mm(8).pt();

  /** "ใน" alone says too little: a shorter word takes the next one with it. */
  private static final int SHORT_WORD = 3;

  /** A word longer than this part of a line is cut. */
  private static final double LONGEST_CATCHWORD = 0.5;

  private final PageStyle page;
  private final FontFamily family;

  Furniture(PageStyle page, FontFamily family) {
    this.page = page;
    this.family = family;
  }

  /** Behind the text. */
  List<Page.Item> behind() {
    return page.watermark().stream()
        .map(word ->
            centred(
                word,
                TextStyle.regular(WATERMARK_SIZE).with(Typeface.BOLD).inColour(PALE),
                page.height().pt() * 0.58))
        .toList();
  }

  List<Page.Item> margins(int number) {
    List<Page.Item> items = new ArrayList<>();
    page.secrecy()
        .ifPresent(word -> {
          items.add(centred(word, SECRECY, SECRECY_TOP));
          items.add(centred(word, SECRECY, page.height().pt() - SECRECY_BOTTOM));
        });
    if (number > 1) {
      Digits digits = page.thaiDigits() ? Digits.THAI : Digits.ARABIC;
      String text = "- " + digits.of(number) + " -";
      items.add(centred(text, TEXT, page.pageNumberBaseline().pt()));
    }
    return items;
  }

  private Page.Item centred(String text, TextStyle style, double baseline) {
    return line(
        Inline.Text.of(text, style), page.width().pt() / 2, baseline, true, Elements.FURNITURE);
  }

  private Page.Item line(
      Inline.Text text, double x, double baseline, boolean centred, int element) {
    TextPiece piece = TextPiece.of(List.of(text));
    Glyphs glyphs = new Glyphs(piece, family);
    int end = piece.text().length();
    double start = centred ? x - glyphs.width(0, end) / 2 : x;
    return new Page.TextLine(
        element, start, baseline, glyphs.runs(0, end, Boxes.Spread.NONE), true);
  }

  /** Kept free at the foot of a page that goes on. */
  double catchwordRoom() {
    return page.catchword() ? page.pitch().pt() * 1.25 : 0;
  }

  /** "/๓. จัดทำ...": the first words of the next page, at the right margin below the text. */
  List<Page.Item> catchword(String next) {
    if (!page.catchword() || next.isBlank()) {
      return List.of();
    }
    Inline.Text words = Inline.Text.of("/" + cut(firstWord(next)) + "...", TEXT);
    double x = page.width().minus(page.right()).pt() - family.width(words.text(), TEXT).pt();
    double baseline =
        page.height().minus(page.bottom()).pt() - page.pitch().pt() + Places.baseline(page);
    return List.of(line(words, x, baseline, false, Elements.FURNITURE));
  }

  /** With the number of an item before it. */
  private static String firstWord(String text) {
    for (Segmenter.Break each : Segmenter.thai().breaks(text)) {
      String begin = text.substring(0, each.offset()).strip();
      if (begin.length() - (begin.lastIndexOf(' ') + 1) > SHORT_WORD) {
        return begin;
      }
    }
    return text;
  }

  private String cut(String word) {
    TextPiece piece = TextPiece.of(List.of(Inline.Text.of(word, TEXT)));
    Glyphs glyphs = new Glyphs(piece, family);
    double room = page.textWidth().pt() * LONGEST_CATCHWORD;
    int end = 0;
    while (end < word.length() && glyphs.width(0, glyphs.nextCluster(end)) <= room) {
      end = glyphs.nextCluster(end);
    }
    return word.substring(0, end);
  }

  /** The fixed things of page 1; those that print a field are part of the document. */
  List<Page.Item> placed(List<Placed> placed, Elements elements) {
    return placed.stream().map(each -> placed(each, elements)).toList();
  }

  private Page.Item placed(Placed placed, Elements elements) {
    return switch (placed) {
      case Placed.Image image ->
          new Page.Image(
              elements.add(Elements.FURNITURE, Kind.FIGURE, image.alt()),
              image.picture(),
              image.x().pt(),
              image.top().pt(),
              image.width().pt(),
              image.height().pt());
      case Placed.Words words -> {
        boolean field = !words.text().field().isEmpty();
        int element = field ? elements.add(Elements.FURNITURE, Kind.P) : Elements.FURNITURE;
        yield line(words.text(), words.x().pt(), words.baseline().pt(), words.centred(), element);
      }
    };
  }
}
