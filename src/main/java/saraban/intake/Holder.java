package saraban.intake;

/**
 * Who deals with a letter: a unit, somebody in it, or a name that has no desk here.
 *
 * @param unit code of the office; empty if only a name is meant
 * @param person sign-in name; empty if the unit is meant
 * @param name as it is written in the book
 */
record Holder(String unit, String person, String name) {

  static final Holder NOBODY = new Holder("", "", "");

  /** How a page names the choice: "unit:krabi-dla", "person:somying". */
  public String choice() {
    return person.isEmpty() ? "unit:" + unit : "person:" + person;
  }
}
