/** Letters that come in: registered, stamped, routed to who deals with them. */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "account",
      "archive",
      "bundle",
      "calendar",
      "dispatch",
      "document",
      "font",
      "frame",
      "home",
      "journal",
      "letter",
      "organisation",
      "pdf",
      "printout",
      "reading",
      "register",
      "thai",
      "typesetting"
    })
package saraban.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
