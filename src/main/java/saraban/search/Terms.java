package saraban.search;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import saraban.thai.Segmenter;

/** What a text is indexed by: its words, and all its pairs and triples of characters. */
final class Terms extends TokenStream {

  private static final int GAP = 5;

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
  private final List<Term> terms;
  private Iterator<Term> rest;

  private Terms(List<Term> terms) {
    this.terms = terms;
    this.rest = terms.iterator();
  }

  /** The words of the dictionary. */
  static Terms words(String text) {
    return new Terms(
        Segmenter.thai().words(Spelling.of(text)).stream()
            .flatMap(word -> runs(word).stream())
            .map(word -> new Term(word, 1))
            .toList());
  }

  /** Pairs and triples, so that any part of a word is found. */
  static Terms grams(String text) {
    List<Term> grams = new ArrayList<>();
    int gap = 1;
    for (String run : runs(text)) {
      for (int i = 0; i + 2 <= run.length(); i++) {
        grams.add(new Term(run.substring(i, i + 2), gap));
        gap = 1;
        if (i + 3 <= run.length()) {
          grams.add(new Term(run.substring(i, i + 3), 0));
        }
      }
      gap = GAP;
    }
    return new Terms(grams);
  }

  /** Letters and digits without anything between, in one spelling. */
  static List<String> runs(String text) {
    String spelled = Spelling.of(text);
    List<String> runs = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= spelled.length(); i++) {
      if (i == spelled.length() || !Spelling.word(spelled.charAt(i))) {
        if (i > start) {
          runs.add(spelled.substring(start, i));
        }
        start = i + 1;
      }
    }
    return runs;
  }

  @Override
  public void reset() {
    rest = terms.iterator();
  }

  @Override
  public boolean incrementToken() {
    clearAttributes();
    if (!rest.hasNext()) {
      return false;
    }
    Term next = rest.next();
    term.append(next.text());
    step.setPositionIncrement(next.step());
    return true;
  }

  private record Term(String text, int step) {}
}
