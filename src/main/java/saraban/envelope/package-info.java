/** What is printed around a letter that goes out on paper: envelopes, address labels, receipts. */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "account",
      "archive",
      "dispatch",
      "document",
      "font",
      "frame",
      "home",
      "issuing",
      "letter",
      "organisation",
      "pdf",
      "printout",
      "thai",
      "typesetting"
    })
package saraban.envelope;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
