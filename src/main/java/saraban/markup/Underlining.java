package saraban.markup;

import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;
import org.commonmark.node.Nodes;
import org.commonmark.parser.delimiter.DelimiterProcessor;
import org.commonmark.parser.delimiter.DelimiterRun;

/** Two pluses before and after a text underline it. */
final class Underlining implements DelimiterProcessor {

  private static final int SIGNS = 2;

  /** What stands between the pluses. */
  static final class Underlined extends CustomNode {}

  @Override
  public char getOpeningCharacter() {
    return '+';
  }

  @Override
  public char getClosingCharacter() {
    return '+';
  }

  @Override
  public int getMinLength() {
    return SIGNS;
  }

  @Override
  public int process(DelimiterRun opening, DelimiterRun closing) {
    if (opening.length() < SIGNS || closing.length() < SIGNS) {
      return 0;
    }
    Underlined underlined = new Underlined();
    for (Node node : Nodes.between(opening.getOpener(), closing.getCloser())) {
      underlined.appendChild(node);
    }
    opening.getOpener().insertAfter(underlined);
    return SIGNS;
  }
}
