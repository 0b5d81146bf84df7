package saraban.account;

import java.util.List;

/**
 * Somebody who signs in.
 *
 * @param login name to sign in with
 * @param name as people call them, in Thai
 * @param offices codes of the offices that the person may act for; the first is the usual one
 */
public record Person(String login, String name, List<String> offices) {}
