/** Who was sent what, by which way, and how it went. */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "account",
      "archive",
      "crossreference",
      "frame",
      "home",
      "journal",
      "letter",
      "link",
      "organisation",
      "printout",
      "register",
      "thai"
    })
package saraban.dispatch;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
