package saraban.font;

/** What stands in for characters that few Thai faces have but that people paste. */
final class Substitutes {

  private Substitutes() {}

  /** A character that looks the same, or the character itself. */
  static int of(int c) {
    return switch (c) {
      case Clusters.NO_BREAK_SPACE -> ' ';
      case 0x2010, 0x2011, 0x2043, 0x2212 -> '-';
      case 0x2012 -> 0x2013;
      case 0x2015 -> 0x2014;
      case 0x02BC -> 0x2019;
      default -> c;
    };
  }

  /** The part of an em that a typographic space takes; nothing for tab and line end. */
  static double partOfEm(int space) {
    return switch (space) {
      case 0x2000, 0x2002 -> 1 / 2.0;
      case 0x2001, 0x2003, 0x3000 -> 1;
      case 0x2004 -> 1 / 3.0;
      case 0x2005 -> 1 / 4.0;
      case 0x2006 -> 1 / 6.0;
      case 0x2009, 0x202F -> 1 / 5.0;
      case 0x200A -> 1 / 10.0;
      case 0x205F -> 2 / 9.0;
      default -> 0;
    };
  }
}
