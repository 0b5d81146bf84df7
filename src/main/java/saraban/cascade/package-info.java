/** Passing a letter down the tree, gathering the answers, chasing those that are missing. */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "account",
      "archive",
      "bundle",
      "calendar",
      "crossreference",
      "deadline",
      "dispatch",
      "frame",
      "home",
      "issuing",
      "journal",
      "letter",
      "link",
      "organisation",
      "register",
      "sheet",
      "template",
      "thai"
    })
package saraban.cascade;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
