package saraban.crossreference;

/**
 * A cited letter that is not in the system, and one that it may be: the number or the issuer was
 * perhaps misread. Somebody decides.
 *
 * @param why in Thai
 */
public record Proposal(Node stub, Node letter, String why) {}
