package saraban.search;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import saraban.letter.Enclosure;
import saraban.letter.FiledLetter;
import saraban.letter.IssuedLetter;
import saraban.letter.Letter;
import saraban.letter.LetterDate;
import saraban.letter.LetterId;
import saraban.letter.LetterNumber;
import saraban.letter.ReceivedLetter;
import saraban.letter.Reference;
import saraban.letter.ReferenceNumber;
import saraban.letter.Secrecy;
import saraban.letter.Series;
import saraban.thai.Digits;
import saraban.thai.ThaiDate;

/** A letter as a document of the index, and back. */
final class LetterDocument {

  static final String ID = "id";
  static final String REGISTRY = "registry";
  static final String OPEN = "open";
  static final String DAY = "day";
  static final String NUMBER = "number";
  static final String REFERENCE = "reference";
  static final String SUBJECT = "subject";
  static final String REST = "rest";
  static final String WORDS = ".words";

  /** Whether it came in: "yes" or "no" to ask for, 1 or 0 to sort by. */
  static final String RECEIVED = "received";

  static final Map<Boolean, String> YES = Map.of(true, "yes", false, "no");

  private static final ZoneId THAILAND = ZoneId.of("Asia/Bangkok");

  private LetterDocument() {}

  static Document of(FiledLetter filed) {
    Letter letter = filed.letter();
    LetterId id = filed.id();
    Document document = new Document();
    document.add(new StringField(ID, id.toString(), Field.Store.NO));
    document.add(new StringField(REGISTRY, id.registry(), Field.Store.YES));
    document.add(new StringField(OPEN, letter.secrecy().code(), Field.Store.YES));
    document.add(new StoredField("year", id.year()));
    document.add(new StoredField("series", id.series().code()));
    document.add(new StoredField("running", id.running()));
    document.add(new StringField(RECEIVED, YES.get(id.series().received()), Field.Store.NO));
    document.add(new NumericDocValuesField(RECEIVED, id.series().received() ? 1 : 0));
    numbers(document, filed, letter);
    texts(document, filed, day(filed));
    return document;
  }

  private static void numbers(Document document, FiledLetter filed, Letter letter) {
    letter.number().ifPresent(number -> numbers(document, number, filed.id().year()));
    if (filed instanceof ReceivedLetter received) {
      receipt(document, received);
    }
    for (Reference reference : letter.references()) {
      references(reference.number()).forEach(k -> document.add(key(REFERENCE, k)));
    }
  }

  private static void numbers(Document document, LetterNumber number, int year) {
    document.add(new StoredField("canonical", number.canonical()));
    NumberKeys.of(number, year).forEach((k, says) -> document.add(key(NUMBER + says, k)));
  }

  private static void receipt(Document document, ReceivedLetter received) {
    if (received.letter().number().isEmpty()) {
      document.add(new StoredField("canonical", received.number()));
      document.add(key(NUMBER + NumberKeys.ALL, NumberKeys.normal(received.number())));
    }
    NumberKeys.ofReceipt(received.id()).forEach((k, says) -> document.add(key(NUMBER + says, k)));
  }

  private static List<String> references(String number) {
    List<String> keys = new ArrayList<>(List.of(NumberKeys.normal(number)));
    ReferenceNumber.find(number)
        .ifPresent(read ->
            NumberKeys.of(read)
                .forEach((key, says) -> {
                  if (says > 2) {
                    keys.add(key);
                  }
                }));
    return keys;
  }

  private static StringField key(String field, String key) {
    return new StringField(field, key, Field.Store.NO);
  }

  private static void texts(Document document, FiledLetter filed, LocalDate day) {
    Letter letter = filed.letter();
    String read = filed instanceof ReceivedLetter received ? received.text() : "";
    String rest = rest(letter, day) + "\n" + read;
    String body = letter.body().isEmpty() ? read : letter.body();
    document.add(new StoredField(SUBJECT + "Text", letter.subject()));
    document.add(new StoredField("from", letter.from().name()));
    document.add(new StoredField("body", Spelling.clean(body.replace("**", "").replace("|", " "))));
    document.add(new StoredField(DAY, day.toEpochDay()));
    document.add(new NumericDocValuesField(DAY, day.toEpochDay()));
    document.add(new TextField(SUBJECT, Terms.grams(letter.subject())));
    document.add(new TextField(SUBJECT + WORDS, Terms.words(letter.subject())));
    document.add(new TextField(REST, Terms.grams(rest)));
    document.add(new TextField(REST + WORDS, Terms.words(rest)));
  }

  private static String rest(Letter letter, LocalDate day) {
    return Stream.of(
            Stream.of(letter.body(), letter.from().name(), letter.salutation()),
            letter.to().stream(),
            letter.enclosures().stream().map(Enclosure::title),
            letter.references().stream().map(Reference::from),
            Stream.of(letter.signatory().name()),
            letter.signatory().position().stream(),
            letter.unit().stream(),
            letter.copies().stream(),
            Stream.of(letter.urgency().thai(), ThaiDate.full(day, Digits.ARABIC)))
        .flatMap(texts -> texts)
        .collect(Collectors.joining("\n"));
  }

  private static LocalDate day(FiledLetter filed) {
    return filed.letter().date() instanceof LetterDate.Day(LocalDate day)
        ? day
        : switch (filed) {
          case IssuedLetter issued -> issued.issuedOn();
          case ReceivedLetter received -> LocalDate.ofInstant(received.arrived(), THAILAND);
        };
  }

  static LetterId id(Document document) {
    return new LetterId(
        document.get(REGISTRY),
        number(document, "year"),
        Stream.of(Series.values())
            .filter(series -> series.code().equals(document.get("series")))
            .findFirst()
            .orElseThrow(),
        number(document, "running"));
  }

  static Secrecy secrecy(Document document) {
    return Stream.of(Secrecy.values())
        .filter(secrecy -> secrecy.code().equals(document.get(OPEN)))
        .findFirst()
        .orElse(Secrecy.TOP_SECRET);
  }

  static LocalDate day(Document document) {
    return LocalDate.ofEpochDay(document.getField(DAY).numericValue().longValue());
  }

  private static int number(Document document, String field) {
    return document.getField(field).numericValue().intValue();
  }

  static String text(Document document, String field) {
    String text = document.get(field);
    return text == null ? "" : text;
  }
}
