package saraban.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import saraban.document.Inline;
import saraban.document.TextStyle;
import saraban.document.Typeface;
import saraban.document.Underline;

/** The emphasis of a text: *italic*, **bold** and ++underline++; all other signs stay as typed. */
final class Emphasis {

  private static final Parser PARSER =
      Parser.builder()
          .enabledBlockTypes(Set.of())
          .customDelimiterProcessor(new Underlining())
          .build();

  private Emphasis() {}

  static String plain(String text) {
    StringBuilder all = new StringBuilder();
    for (Inline inline : inlines(text, TextStyle.regular(16))) {
      all.append(inline instanceof Inline.Text t ? t.text() : "\t");
    }
    return all.toString();
  }

  /** The pieces of a text; its tabs are tabs. */
  static List<Inline> inlines(String text, TextStyle style) {
    if (noSigns(text)) {
      List<Inline> plain = new ArrayList<>();
      add(plain, text, style);
      return plain;
    }
    Reader reader = new Reader(style);
    PARSER.parse(escaped(text)).accept(reader);
    return reader.inlines;
  }

  private static boolean noSigns(String text) {
    boolean pluses = text.contains("++") || text.contains("\\+");
    return text.indexOf('*') < 0 && text.indexOf('_') < 0 && !pluses;
  }

  private static void add(List<Inline> inlines, String text, TextStyle style) {
    String[] between = text.split("\t", -1);
    for (int i = 0; i < between.length; i++) {
      if (i > 0) {
        inlines.add(new Inline.Tab());
      }
      if (!between[i].isEmpty()) {
        inlines.add(Inline.Text.of(between[i], style));
      }
    }
  }

  /** Only stars and underscores that may be emphasis keep their power. */
  private static String escaped(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Escapes.at(text, i)) {
        out.append(c).append(text.charAt(++i));
        continue;
      }
      boolean emphasis = (c == '*' || c == '_') && !betweenNumbers(text, i) || underline(text, i);
      out.append(Hidden.sign(c) && !emphasis ? Hidden.hide(c) : c);
    }
    return out.toString();
  }

  /** Pluses are text unless two of them stand together. */
  private static boolean underline(String text, int at) {
    boolean pair = text.startsWith("++", at) || at > 0 && text.startsWith("++", at - 1);
    return pair
        && !text.startsWith("C++", Math.max(0, at - 2))
        && !text.startsWith("C++", Math.max(0, at - 1));
  }

  /** The stars of 5*3*2 are no emphasis. */
  private static boolean betweenNumbers(String text, int at) {
    return at > 0
        && at + 1 < text.length()
        && latin(text.charAt(at - 1))
        && latin(text.charAt(at + 1));
  }

  private static boolean latin(char c) {
    return c < 128 && Character.isLetterOrDigit(c) || c >= '๐' && c <= '๙';
  }

  private static final class Reader extends AbstractVisitor {

    private final List<Inline> inlines = new ArrayList<>();
    private final TextStyle style;
    private int bold;
    private int italic;
    private int underline;

    Reader(TextStyle style) {
      this.style = style;
    }

    @Override
    public void visit(Text text) {
      Typeface typeface = Typeface.of(bold > 0, italic > 0);
      TextStyle look = style.with(typeface);
      add(
          inlines,
          Hidden.shown(text.getLiteral()),
          underline > 0 ? look.underlined(Underline.LINE) : look);
    }

    @Override
    public void visit(org.commonmark.node.Emphasis emphasis) {
      italic++;
      visitChildren(emphasis);
      italic--;
    }

    @Override
    public void visit(CustomNode underlined) {
      underline++;
      visitChildren(underlined);
      underline--;
    }

    @Override
    public void visit(StrongEmphasis emphasis) {
      bold++;
      visitChildren(emphasis);
      bold--;
    }
  }
}
