/** The pages, in Thai. */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "account",
      "archive",
      "docx",
      "bundle",
      "calendar",
      "document",
      "frame",
      "home",
      "issuing",
      "layout",
      "letter",
      "organisation",
      "register",
      "revision",
      "search",
      "template",
      "thai"
    })
package saraban.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
