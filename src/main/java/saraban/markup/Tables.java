package saraban.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import saraban.document.ParagraphStyle.Align;

/** Tables as GitHub writes them. */
final class Tables {

  private static final Pattern RULE =
      Pattern.compile("\\s*\\|?\\s*:?-+:?\\s*(\\|\\s*:?-+:?\\s*)*\\|?\\s*");

  private static final Parser PARSER =
      Parser.builder().extensions(List.of(TablesExtension.create())).build();

  private Tables() {}

  /** True if the line rules off a heading above it. */
  static boolean isRule(String line, String heading) {
    return line.contains("-")
        && RULE.matcher(line).matches()
        && (line.contains("|") || heading.strip().startsWith("|"));
  }

  /** Cells keep their text as typed; their emphasis is read later. */
  static Part.Table read(List<String> lines) {
    StringBuilder source = new StringBuilder();
    for (int i = 0; i < lines.size(); i++) {
      source.append(i == 1 ? lines.get(i) : hidden(lines.get(i))).append('\n');
    }
    Reader reader = new Reader();
    PARSER.parse(source.toString()).accept(reader);
    return new Part.Table(List.copyOf(reader.columns), List.copyOf(reader.rows));
  }

  /** All signs but the bar are moved out of the parser's sight. */
  private static String hidden(String line) {
    StringBuilder out = new StringBuilder();
    String bare = line.strip();
    for (int i = 0; i < bare.length(); i++) {
      char c = bare.charAt(i);
      boolean escapedBar = c == '\\' && i + 1 < bare.length() && bare.charAt(i + 1) == '|';
      if (escapedBar) {
        out.append("\\|");
        i++;
      } else {
        out.append(Hidden.sign(c) && c != '|' ? Hidden.hide(c) : c);
      }
    }
    return out.toString();
  }

  private static final class Reader extends AbstractVisitor {

    private final List<Part.Row> rows = new ArrayList<>();
    private final List<Align> columns = new ArrayList<>();

    @Override
    public void visit(CustomBlock block) {
      if (block instanceof TableBlock) {
        visitChildren(block);
      }
    }

    @Override
    public void visit(CustomNode node) {
      if (node instanceof TableRow) {
        row(node);
      } else {
        visitChildren(node);
      }
    }

    private void row(Node row) {
      List<String> cells = new ArrayList<>();
      for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
        StringBuilder text = new StringBuilder();
        for (Node part = cell.getFirstChild(); part != null; part = part.getNext()) {
          text.append(part instanceof Text t ? t.getLiteral() : "");
        }
        cells.add(Hidden.shown(text.toString()).strip());
        if (rows.isEmpty()) {
          columns.add(align((TableCell) cell));
        }
      }
      rows.add(new Part.Row(List.copyOf(cells)));
    }

    private static Align align(TableCell cell) {
      TableCell.Alignment alignment = cell.getAlignment();
      if (alignment == null) {
        return Align.START;
      }
      return switch (alignment) {
        case LEFT -> Align.START;
        case CENTER -> Align.CENTER;
        case RIGHT -> Align.END;
      };
    }
  }
}
