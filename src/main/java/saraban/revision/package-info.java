/** A letter's Word file, edited outside, comes back into its draft, its differences shown first. */
@NullMarked
@ApplicationModule(
    allowedDependencies = {"document", "docx", "letter", "markup", "reading", "thai"})
package saraban.revision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
