/** Reads the text of a letter, typed or scanned, into its fields. */
@NullMarked
@ApplicationModule(allowedDependencies = {"letter", "thai"})
package saraban.reading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
