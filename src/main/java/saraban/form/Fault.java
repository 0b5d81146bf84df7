package saraban.form;

/**
 * Something wrong with an answer.
 *
 * @param key of the slot; empty if it concerns the whole return
 * @param message in Thai: what, and what to do
 */
public record Fault(String key, String message) {}
