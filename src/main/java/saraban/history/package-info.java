/**
 * The check of the record: the journal's chain and every folder of the archive, on a page and by
 * command.
 */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "account",
      "archive",
      "frame",
      "home",
      "journal",
      "letter",
      "organisation",
      "register",
      "thai"
    })
package saraban.history;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
