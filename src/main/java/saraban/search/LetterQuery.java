package saraban.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import saraban.letter.Secrecy;
import saraban.thai.Segmenter;

/**
 * What somebody typed, as a query: a number in any spelling first, else words and parts of words.
 *
 * @param words what to mark in a snippet
 */
record LetterQuery(Query query, Optional<Query> looser, List<String> words) {

  private static final Set<String> FILLERS =
      Set.of(
          "การ", "ความ", "ของ", "ที่", "และ", "หรือ", "ใน", "ให้", "ได้", "โดย", "กับ", "เรื่อง",
          "หนังสือ", "จาก", "ถึง", "เพื่อ", "ว่า", "ตาม", "เป็น", "มี");

  /** What a registry asks for; of what others received nothing is found. */
  static Optional<LetterQuery> of(String typed, String registry) {
    return asked(typed, registry).map(asked -> asked.seenBy(registry));
  }

  private LetterQuery seenBy(String registry) {
    return new LetterQuery(seen(query, registry), looser.map(q -> seen(q, registry)), words);
  }

  private static Query seen(Query query, String registry) {
    Query elsewhere =
        new BooleanQuery.Builder()
            .add(new TermQuery(new Term(LetterDocument.RECEIVED, "yes")), Occur.MUST)
            .add(new TermQuery(new Term(LetterDocument.REGISTRY, registry)), Occur.MUST_NOT)
            .build();
    return new BooleanQuery.Builder().add(query, Occur.MUST).add(elsewhere, Occur.MUST_NOT).build();
  }

  private static Optional<LetterQuery> asked(String typed, String registry) {
    Optional<String> number = NumberKeys.query(typed);
    if (number.isPresent()) {
      return Optional.of(number(number.get(), typed, registry));
    }
    String spelled = Spelling.of(typed);
    Optional<String> inside = NumberKeys.inside(spelled);
    if (inside.isPresent()) {
      return Optional.of(mixed(inside.get(), spelled, registry));
    }
    List<String> words = words(spelled);
    return words.isEmpty() ? Optional.empty() : Optional.of(words(spelled, words, registry));
  }

  /** Digits alone may also be a year; a whole number that no letter has may stand in a text. */
  private static LetterQuery number(String key, String typed, String registry) {
    BooleanQuery.Builder query = new BooleanQuery.Builder().add(keys(key, registry), Occur.SHOULD);
    boolean digits = key.matches("\\d+");
    List<String> words = digits ? List.of(key) : List.of();
    if (digits && key.length() > 1) {
      query.add(open(parts(Spelling.of(typed)), registry), Occur.SHOULD);
    }
    Optional<Query> text =
        key.matches(".*\\d{3}.*/.*\\d.*")
            ? Optional.of(open(parts(Spelling.of(typed)), registry))
            : Optional.empty();
    return new LetterQuery(query.build(), text, words);
  }

  private static LetterQuery mixed(String number, String spelled, String registry) {
    List<String> words = words(spelled.replace(number, " "));
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    query.add(keys(NumberKeys.normal(number), registry), Occur.MUST);
    words.forEach(word -> query.add(open(part(word), registry), Occur.SHOULD));
    return new LetterQuery(query.build(), Optional.empty(), words);
  }

  private static LetterQuery words(String spelled, List<String> words, String registry) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    BooleanQuery.Builder most = new BooleanQuery.Builder();
    for (String word : words) {
      all.add(part(word), Occur.MUST);
      most.add(part(word), Occur.SHOULD);
    }
    BooleanQuery.Builder either =
        new BooleanQuery.Builder()
            .add(new BoostQuery(parts(spelled), 3), Occur.SHOULD)
            .add(all.build(), Occur.SHOULD);
    most.setMinimumNumberShouldMatch((words.size() * 2 + 2) / 3);
    Optional<Query> looser =
        words.size() < 3 ? Optional.empty() : Optional.of(open(most.build(), registry));
    return new LetterQuery(open(either.build(), registry), looser, marked(spelled, words));
  }

  /** Longer parts first, so that they are marked as one. */
  private static List<String> marked(String spelled, List<String> words) {
    List<String> marked = new ArrayList<>(Terms.runs(spelled));
    marked.addAll(words);
    return marked;
  }

  /** Numbers show in any registry; a number cited inside a letter is part of its text. */
  private static Query keys(String key, String registry) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    for (int says = NumberKeys.ALL; says > 0; says--) {
      query.add(fixed(LetterDocument.NUMBER + says, key, says * 1000f), Occur.SHOULD);
    }
    Query cited = fixed(LetterDocument.REFERENCE, key, 1);
    return query.add(open(cited, registry), Occur.SHOULD).build();
  }

  private static Query fixed(String field, String term, float score) {
    return new BoostQuery(new ConstantScoreQuery(new TermQuery(new Term(field, term))), score);
  }

  /** Only letters that the reader may open. */
  private static Query open(Query query, String registry) {
    BooleanQuery allowed =
        new BooleanQuery.Builder()
            .add(new TermQuery(new Term(LetterDocument.OPEN, Secrecy.NONE.code())), Occur.SHOULD)
            .add(new TermQuery(new Term(LetterDocument.REGISTRY, registry)), Occur.SHOULD)
            .build();
    return new BooleanQuery.Builder().add(query, Occur.MUST).add(allowed, Occur.FILTER).build();
  }

  /** Every run of letters as it was typed. */
  private static Query parts(String spelled) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    Terms.runs(spelled).forEach(run -> query.add(part(run), Occur.MUST));
    return query.build();
  }

  /** A part of a word anywhere; better in the subject, better as a whole word. */
  private static Query part(String word) {
    return new BooleanQuery.Builder()
        .add(new BoostQuery(grams(LetterDocument.SUBJECT, word), 4), Occur.SHOULD)
        .add(grams(LetterDocument.REST, word), Occur.SHOULD)
        .add(new BoostQuery(whole(LetterDocument.SUBJECT, word), 4), Occur.SHOULD)
        .add(whole(LetterDocument.REST, word), Occur.SHOULD)
        .build();
  }

  private static Query whole(String field, String word) {
    return new TermQuery(new Term(field + LetterDocument.WORDS, word));
  }

  private static Query grams(String field, String word) {
    if (word.length() <= 3) {
      return new TermQuery(new Term(field, word));
    }
    PhraseQuery.Builder phrase = new PhraseQuery.Builder();
    for (int i = 0; i + 3 <= word.length(); i++) {
      phrase.add(new Term(field, word.substring(i, i + 3)), i);
    }
    return phrase.build();
  }

  private static List<String> words(String spelled) {
    List<String> words =
        Segmenter.thai().words(spelled).stream()
            .flatMap(word -> Terms.runs(word).stream())
            .distinct()
            .toList();
    List<String> telling = words.stream().filter(word -> !FILLERS.contains(word)).toList();
    return telling.isEmpty() ? words : telling;
  }
}
