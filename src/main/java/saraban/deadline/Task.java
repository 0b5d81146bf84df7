package saraban.deadline;

/**
 * What is to be done by a day, who is to do it, and in which outside system; each may be empty.
 *
 * @param what a verb with its object, as it stands behind "ขอให้"
 */
record Task(String what, String whom, String system) {

  static final Task NONE = new Task("", "", "");
}
