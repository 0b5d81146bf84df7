/** The one path from a draft to a numbered letter in the archive, and proofs. */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "archive",
      "document",
      "docx",
      "font",
      "home",
      "journal",
      "layout",
      "letter",
      "link",
      "markup",
      "organisation",
      "pdf",
      "register",
      "svg",
      "thai",
      "typesetting"
    })
package saraban.issuing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
