package saraban.letter;

/** A letter that stands in a book and in the archive: one that we issued or one that came in. */
public sealed interface FiledLetter permits IssuedLetter, ReceivedLetter {

  LetterId id();

  /** What it says. */
  Letter letter();

  /** Code of the office that issued or registered it. */
  String office();
}
