package saraban.letter;

/** A letter came in and stands in the book and in the archive. */
public record LetterReceived(ReceivedLetter letter) {}
