package saraban.revision;

/**
 * A difference between a draft and what was read.
 *
 * @param key by which it is taken: "subject", "body3"
 * @param label of the field, in Thai
 * @param before empty for something new
 * @param after empty for something that goes
 */
public record Change(String key, String label, String before, String after) {}
