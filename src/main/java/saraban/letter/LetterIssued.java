package saraban.letter;

/** A letter was issued and stands in the archive. */
public record LetterIssued(IssuedLetter letter) {}
