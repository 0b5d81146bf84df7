/** What other programs ask us for over HTTP. */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "account",
      "archive",
      "issuing",
      "letter",
      "organisation",
      "register",
      "thai"
    })
package saraban.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
