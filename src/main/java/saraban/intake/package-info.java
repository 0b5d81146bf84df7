/** Letters that come in: registered, stamped, routed to who deals with them. */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "account",
      "archive",
      "frame",
      "journal",
      "letter",
      "organisation",
      "register",
      "thai"
    })
package saraban.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
