package saraban.calendar;

/** The files in which offices add holidays: holidays/added-2569.yaml under the home. */
final class Additions {

  private Additions() {}

  static String name(int year) {
    return "added-" + year + ".yaml";
  }
}
