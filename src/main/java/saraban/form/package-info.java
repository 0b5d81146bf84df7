/** Assessment forms: out to many offices, back, checked, screened and summed up. */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "account",
      "archive",
      "bundle",
      "calendar",
      "deadline",
      "dispatch",
      "document",
      "font",
      "home",
      "frame",
      "issuing",
      "letter",
      "link",
      "organisation",
      "pdf",
      "register",
      "sheet",
      "template",
      "thai",
      "typesetting"
    })
package saraban.form;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
