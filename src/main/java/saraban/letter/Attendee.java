package saraban.letter;

/**
 * Somebody named in minutes.
 *
 * @param instead post or person that is represented (แทน); empty for oneself
 */
public record Attendee(String name, String position, String instead) {}
