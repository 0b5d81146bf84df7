/** The books: which number is next, and which letter has which number. */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "account",
      "archive",
      "font",
      "frame",
      "home",
      "journal",
      "letter",
      "organisation",
      "printout",
      "thai"
    })
package saraban.register;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
