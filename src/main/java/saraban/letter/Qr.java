package saraban.letter;

/** An address as a code that a telephone reads, at the end of a letter, with its caption. */
public record Qr(String address, String caption) {}
