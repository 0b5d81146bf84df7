package saraban.letter;

/**
 * An earlier letter under อ้างถึง.
 *
 * @param from the office as in "หนังสือ…", without that word
 * @param number canonical if it is a letter number, else as typed
 */
public record Reference(
    String from, Secrecy secrecy, Urgency urgency, String number, LetterDate date) {}
