/**
 * What goes out with a letter: the files of its enclosures, and letter and files as one PDF or ZIP.
 */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "account",
      "archive",
      "document",
      "font",
      "frame",
      "home",
      "letter",
      "link",
      "organisation",
      "pdf",
      "thai",
      "typesetting"
    })
package saraban.bundle;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
