/** The commands of bin/saraban that need no server. */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "archive",
      "calendar",
      "deadline",
      "font",
      "home",
      "issuing",
      "letter",
      "organisation",
      "reading",
      "register",
      "search",
      "thai"
    })
package saraban.commandline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
