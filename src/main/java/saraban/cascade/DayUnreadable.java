package saraban.cascade;

import saraban.frame.Refused;
import saraban.thai.NotADate;

/** What was typed is no day; the message says why. */
final class DayUnreadable extends Refused {

  private static final long serialVersionUID = 1;

  DayUnreadable(NotADate why) {
    super(why.getMessage(), why);
  }
}
