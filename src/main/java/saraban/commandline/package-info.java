/** The commands of bin/saraban that need no server. */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "archive",
      "calendar",
      "deadline",
      "document",
      "docx",
      "font",
      "history",
      "home",
      "issuing",
      "journal",
      "layout",
      "letter",
      "organisation",
      "pdf",
      "reading",
      "register",
      "revision",
      "search",
      "thai"
    })
package saraban.commandline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
