package saraban.thai;

import java.util.List;
import saraban.thai.Segmenter.Break;

/** A surname is in no dictionary: what follows a title and a first name is not cut early. */
final class Surnames {

  private static final int LONGEST = 14;

  private Surnames() {}

  /** Where a line may end inside the token at this index. */
  static List<Break> cuts(List<Token> tokens, int at) {
    Token token = tokens.get(at);
    boolean first = at > 0 && tokens.get(at - 1).is(Sign.TITLE);
    boolean last = at > 1 && tokens.get(at - 2).is(Sign.TITLE) && tokens.get(at - 1).is(Sign.NAME);
    boolean surname = at > 0 && tokens.get(at - 1).is(Sign.PERSON);
    if (!first && !last && !surname) {
      return token.cuts();
    }
    int safe = token.is(Sign.NAME) && token.text().length() <= 18 ? token.text().length() : LONGEST;
    return token.cuts().stream().filter(cut -> cut.offset() >= safe).toList();
  }
}
