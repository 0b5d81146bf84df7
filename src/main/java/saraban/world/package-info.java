/** The sample world that the first start loads. */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "account",
      "archive",
      "calendar",
      "cascade",
      "deadline",
      "dispatch",
      "home",
      "intake",
      "issuing",
      "letter",
      "organisation",
      "register",
      "thai"
    })
package saraban.world;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
