/** What is due, from whom, what is late; and what a letter's text asks for by when. */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "account",
      "archive",
      "calendar",
      "crossreference",
      "dispatch",
      "frame",
      "home",
      "journal",
      "letter",
      "organisation",
      "thai"
    })
package saraban.deadline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
