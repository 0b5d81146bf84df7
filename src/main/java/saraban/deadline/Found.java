package saraban.deadline;

/**
 * A deadline in a skeleton.
 *
 * @param start where its words begin
 * @param clause where the sentence that asks for it is to be looked for, backwards
 * @param told true if the letter only tells that it was asked before
 */
record Found(int start, int clause, Tail tail, boolean told) {

  Found(int start, int clause, Tail tail) {
    this(start, clause, tail, false);
  }

  int end() {
    return tail.end();
  }

  Found with(Tail other) {
    return new Found(start, clause, other, told);
  }

  /** The same, asked for in words before another place. */
  Found from(int place) {
    return new Found(place, place, tail, told);
  }

  Found onlyTold() {
    return new Found(start, clause, tail, true);
  }
}
