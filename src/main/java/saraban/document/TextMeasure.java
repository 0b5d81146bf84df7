package saraban.document;

/** How wide a text is when it is set in one line. */
@FunctionalInterface
public interface TextMeasure {

  Length width(String text, TextStyle style);
}
