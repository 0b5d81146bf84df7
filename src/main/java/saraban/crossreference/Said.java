package saraban.crossreference;

/**
 * What a letter says of an earlier one.
 *
 * @param quote the words that say it
 */
record Said(LetterName of, Relation relation, String quote) {}
