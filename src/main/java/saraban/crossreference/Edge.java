package saraban.crossreference;

/**
 * An arrow from a letter to an earlier one.
 *
 * @param source node of the later letter
 * @param target node of the earlier letter
 * @param quote the words that say it, or who said it
 */
public record Edge(String source, String target, Relation relation, String quote) {}
