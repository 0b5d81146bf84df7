package saraban.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import saraban.letter.LetterId;
import saraban.letter.Visibility;
import saraban.search.LetterIndex.Hit;

/** Letters found, best first, each with as much as the reader may see. */
record FindHits(IndexSearcher searcher, Visibility visibility) {

  private static final Sort BEST =
      new Sort(
          SortField.FIELD_SCORE,
          new SortField(LetterDocument.RECEIVED, SortField.Type.LONG),
          new SortField(LetterDocument.DAY, SortField.Type.LONG, true));

  List<Hit> of(LetterQuery asked, int most) throws IOException {
    ScoreDoc[] found = searcher.search(asked.query(), most, BEST).scoreDocs;
    if (found.length == 0 && asked.looser().isPresent()) {
      found = searcher.search(asked.looser().get(), most, BEST).scoreDocs;
    }
    List<Hit> hits = new ArrayList<>();
    for (ScoreDoc one : found) {
      hits.add(hit(searcher.storedFields().document(one.doc), asked.words()));
    }
    return hits;
  }

  private Hit hit(Document document, List<String> words) {
    LetterId id = LetterDocument.id(document);
    boolean open = visibility.opens(id, LetterDocument.secrecy(document));
    return new Hit(
        id,
        LetterDocument.text(document, "canonical"),
        LetterDocument.day(document),
        open ? LetterDocument.text(document, "from") : "",
        open ? LetterDocument.text(document, LetterDocument.SUBJECT + "Text") : "",
        open ? Snippet.of(LetterDocument.text(document, "body"), words) : "",
        open);
  }
}
