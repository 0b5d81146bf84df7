package saraban.letter;

/** A letter was crossed out; its number stays in the book. */
public record LetterCancelled(FiledLetter letter, String because) {}
